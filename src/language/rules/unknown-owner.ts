import { attendees } from '../../notes/note.ts';
import { peopleOf } from '../../workspace/queries.ts';
import { similarNames } from '../candidates.ts';
import * as messages from '../messages/index.ts';
import { ownersOf, replaceOwner } from './owners.ts';
import { firstPreferred, type Rule } from './rule.ts';

/** A note that names nobody makes a stranger of nobody; nor is one who sat in another meeting. */
export const unknownOwner: Rule = {
  severity: 'information',
  find({ note, items, context: { index } }) {
    if (attendees(note).length === 0) return [];
    return items.flatMap((item) =>
      ownersOf(item)
        .filter(({ owner }) => owner.kind === 'unknown' && !peopleOf(index).has(owner.name))
        .map(({ owner, span }) => ({ ...item, message: messages.unknownOwner(owner.name), span })),
    );
  },
  fixes: (finding, { text, note, context: { index } }) =>
    firstPreferred(replaceOwner(text, finding, ({ name }) => similarNames(name, note, index))),
};
