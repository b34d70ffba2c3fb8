import { CodeActionKind } from 'vscode-languageserver-types';
import { isSettled, type Day } from '../../notes/note.ts';
import { addDays } from '../../notes/dates/index.ts';
import { datedPlaces, makeAbsolute, moveDue, relativePlaces } from '../../notes/edit/index.ts';
import { slice } from '../../notes/text.ts';
import * as messages from '../messages/index.ts';
import { readableText, toSpan, touches } from '../positions.ts';
import { itemAt, type Actions, type Offer } from './offer.ts';

const kind = CodeActionKind.RefactorRewrite;

/** Postpones the item: by a day, by a week (from today, if its day is over), to the next meeting. Nothing for an item without a due date of its own. */
export const postponements: Actions = (document, note, range, { today, read }) => {
  const item = itemAt(document, note, range);
  const due = item?.commitment.due?.day;
  if (!item || !due || isSettled(item.commitment.status)) return [];
  if (!datedPlaces(item.commitment).some(({ form }) => form !== 'sentence')) return [];
  const text = readableText(document);
  const from = due < today ? today : due;
  const days: { title: string; day: Day }[] = [
    { title: messages.postponeByDay, day: addDays(from, 1) },
    { title: messages.postponeByWeek, day: addDays(from, 7) },
  ];
  if (note.next && note.next > due) days.push({ title: messages.postponeToMeeting, day: note.next });
  return days.map(({ title, day }) => ({
    title: messages.onDay(title, day, today),
    kind,
    make: () => moveDue(text, note, item.commitment, day, read),
  }));
};

/** So many are offered at most: whoever selects a whole log is not kept waiting. */
const datesOffered = 20;

/** Writes words like "Friday" as the date that they mean. */
export const absoluteDates: Actions = (document, note, range, { today, read }) => {
  const text = readableText(document);
  const span = toSpan(document, range);
  const offers: Offer[] = [];
  for (const commitment of note.commitments) {
    if (offers.length === datesOffered) break;
    const place = relativePlaces(text, note, commitment).find(
      ({ head, due }) => touches(due!.span, span) || touches(head, span),
    );
    if (!place) continue;
    const words = slice(text, place.due!.span).replace(/\s+/g, ' ');
    offers.push({
      title: messages.writeAsDate(words, commitment.due!.day!, today),
      kind,
      make: () => makeAbsolute(text, note, commitment, read),
    });
  }
  return offers;
};
