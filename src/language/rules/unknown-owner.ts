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
    firstPreferred(
      replaceOwner(
        text,
        finding,
        ({ name }) => similarNames(name, note, index),
        ({ name }, other) => isCertain(name, other, note),
      ),
    ),
};

/** One letter is wrong in the full name of the one person who is meant. */
function isCertain(written: string, name: string, note: Note): boolean {
  const [only, ...more] = similarAttendees(written, note);
  return only === name && more.length === 0 && isSlip(written, name);
}
