import { addOwner } from '../../notes/edit/index.ts';
import { ownerCandidates } from '../candidates.ts';
import * as messages from '../messages/index.ts';
import { byEdit, eachItem, firstPreferred, type Rule } from './rule.ts';
import { someonePlace } from './vague-owner.ts';

/** How many names are fixes of their own, beside "me", and how many the client's command may list. */
const namesOffered = 7;
const namesToChooseFrom = 100;

export const missingOwner: Rule = {
  severity: 'warning',
  find: eachItem((item, { text }) =>
    item.commitment.owners.length === 0 && !someonePlace(text, item)
      ? { message: messages.missingOwner(), span: item.mention.owners[0]?.span ?? item.mention.head }
      : null,
  ),
  fixes({ commitment, mention }, { text, note, context }) {
    const names = ownerCandidates(text, note, mention, context.index).filter((name) => name !== context.me);
    const fixes = [...names.slice(0, namesOffered), context.me].flatMap((name) =>
      byEdit(messages.fixOwner(name), addOwner(text, note, commitment, mention, name)),
    );
    if (fixes.length === 0) return [];
    const ask = {
      title: messages.fixOtherOwner(),
      ask: 'owner' as const,
      with: { names: names.slice(0, namesToChooseFrom) },
    };
    return firstPreferred([...fixes, ask]);
  },
};
