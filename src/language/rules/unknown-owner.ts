import { attendees, type Note } from '../../notes/note.ts';
import { peopleOf } from '../../workspace/queries.ts';
import { isSlip, similarAttendees, similarNames } from '../candidates.ts';
import * as messages from '../messages/index.ts';
import { ownersOf, replaceOwner } from './owners.ts';
import { firstPreferred, type Rule } from './rule.ts';

/** A note that names nobody makes a stranger of nobody; nor is one who sat in another meeting, or "me", who writes it. */
export const unknownOwner: Rule = {
  severity: 'information',
  find({ note, items, context: { index } }) {
    if (attendees(note).length === 0) return [];
    return items.flatMap((item) =>
      ownersOf(item)
        .filter(({ owner }) => owner.kind === 'unknown' && owner.name !== 'me' && !peopleOf(index).has(owner.name))
        .map(({ owner, span }) => {
          const [meant = null] = similarAttendees(owner.name, note);
          return { ...item, message: messages.unknownOwner(owner.name, meant), span };
        }),
    );
  },
  fixes: (finding, { text, note, context: { index } }) =>
    firstPreferred(replaceOwner(text, finding, ({ name }) => similarNames(name, note, index))),
  certain: (finding, { text, note }) => replaceOwner(text, finding, ({ name }) => slipOf(name, note))[0]?.edits ?? null,
};

/** The one person that is meant by a full name of which one letter is wrong; empty where it may be another. */
function slipOf(written: string, note: Note): string[] {
  const similar = similarAttendees(written, note);
  return similar.length === 1 && isSlip(written, similar[0]!) ? similar : [];
}
