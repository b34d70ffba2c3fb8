import { inOrder, isEncoded } from '../../notes/edit/index.ts';
import { workspaceEdit } from '../edits.ts';
import * as messages from '../messages/index.ts';
import { readableText } from '../positions.ts';
import { problemsOf, subjectOf } from '../problems.ts';
import { codes, rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Actions } from './offer.ts';

/** The rules that may be certain. */
const certain = codes.filter((code) => 'certain' in rules[code]);

/**
 * Mends at once, wherever it stands in the note, what can be meant in one way only: what a rule is certain of. Everything else is
 * somebody's to decide. What was sent stays as it was sent.
 */
export const fixAll: Actions = (document, note, _, context) => {
  const text = readableText(document);
  if (note.shape === 'mail' || isEncoded(text, note)) return [];
  const subject = subjectOf(text, note, context);
  const edits = problemsOf(text, note, context, certain).flatMap((problem) => {
    const rule: Rule = rules[problem.code];
    return rule.certain?.(problem, subject) ?? [];
  });
  const edit = workspaceEdit(document, inOrder(edits));
  return edits.length > 0 ? [{ title: messages.fixAll(), kind: 'source.fixAll.meetingNotes', edit }] : [];
};
