import { acceptSuggestions, gatheredFrom, mostWritten, writeRecap } from '../../notes/edit/index.ts';
import { suggested } from '../../notes/note.ts';
import * as messages from '../messages/index.ts';
import { readableText } from '../positions.ts';
import type { Actions } from './offer.ts';

/** Writes all suggestions of a note down among its action items; those that cannot be written stay suggestions. */
export const acceptAll: Actions = (document, note, _range, { isSuggested, read }) => {
  const shown = suggested(note).filter(isSuggested);
  if (shown.length < 2) return [];
  return [
    {
      title: messages.acceptAll(Math.min(shown.length, mostWritten), shown.length),
      kind: 'source.acceptSuggestions.meetingNotes',
      make: () => acceptSuggestions(readableText(document), note, shown, read),
    },
  ];
};

/** Sums a transcript or a thread up in sections of decisions and action items. */
export const recaps: Actions = (document, note, _range, { isSuggested, read }) => {
  const gathered = gatheredFrom(readableText(document), note, isSuggested);
  const { decisions, commitments } = gathered;
  if (decisions.length + commitments.length === 0) return [];
  return [
    {
      title: messages.writeRecap(commitments.length, decisions.length),
      kind: 'source.writeRecap.meetingNotes',
      make: () => writeRecap(readableText(document), note, gathered, read),
    },
  ];
};
