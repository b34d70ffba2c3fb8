import { addDue } from '../../notes/edit/index.ts';
import { dueCandidates } from '../candidates.ts';
import * as messages from '../messages/index.ts';
import { byEdit, type Rule } from './rule.ts';

/** Nine in ten items of real notes have no date, so that alone deserves a hint only; more where other items of the same list are dated. */
export const missingDue: Rule = {
  severity: 'hint',
  find({ note, items }) {
    const mentions = note.commitments.flatMap((commitment) => commitment.mentions);
    const dated = new Set(mentions.filter(({ due }) => due).map(({ group }) => group));
    return items
      .filter(({ commitment }) => !commitment.due)
      .map((item) => ({
        ...item,
        message: messages.missingDue(),
        span: item.mention.head,
        ...(dated.has(item.mention.group) ? { severity: 'information' } : {}),
      }));
  },
  fixes({ commitment, mention }, { text, note, context: { today } }) {
    // No date is preferred: it is the writer's to choose.
    const fixes = dueCandidates(note, today).flatMap(({ words, day }) =>
      byEdit(messages.fixDue(words, day, today), addDue(text, note, commitment, mention, day)),
    );
    return fixes.length > 0 ? [...fixes, { title: messages.fixOtherDue(), ask: 'due', with: { today } }] : [];
  },
};
