import { suggested } from '../../notes/note.ts';
import * as messages from '../messages/index.ts';
import type { Rule } from './rule.ts';

/** Somebody was asked by name, and the talk went on without a word from them. What is written down as an item has its owner's word. */
export const unansweredRequest: Rule = {
  severity: 'hint',
  find: ({ note, context }) =>
    suggested(note)
      .filter((commitment) => commitment.why?.unanswered && context.isSuggested(commitment))
      .map((commitment) => ({
        commitment,
        mention: commitment.mentions[0]!,
        message: messages.unansweredRequest(commitment.owners.map(({ name }) => name)),
        span: commitment.why!.words,
      })),
  // It is accepted or dismissed as any suggestion.
  fixes: () => [],
};
