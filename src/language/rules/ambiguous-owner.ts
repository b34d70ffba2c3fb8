import * as messages from '../messages/index.ts';
import { ownersOf, replaceOwner } from './owners.ts';
import { firstPreferred, type Rule } from './rule.ts';

export const ambiguousOwner: Rule = {
  severity: 'warning',
  find: ({ items }) =>
    items.flatMap((item) =>
      ownersOf(item)
        .filter(({ owner }) => owner.kind === 'ambiguous')
        .map(({ owner, span }) => ({
          ...item,
          message: messages.ambiguousOwner(owner.name, owner.candidates ?? []),
          span,
        })),
    ),
  fixes: (finding, { text }) => firstPreferred(replaceOwner(text, finding, ({ candidates }) => candidates ?? [])),
};
