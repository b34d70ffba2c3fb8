import type { InferenceRule } from '../../notes/note.ts';
import { listOf } from './names.ts';

/** How each rule came to infer a commitment; `who` are the owners, or nobody. A rule without words does not compile. */
export const inferences: Record<InferenceRule, (who: string[]) => string> = {
  promise: (who) => `${listOf(who, 'and') || 'Somebody'} promised it`,
  offer: (who) => `${listOf(who, 'and') || 'Somebody'} offered it`,
  request: (who) => (who.length > 0 ? `${listOf(who, 'and')} was asked for it` : 'It was asked for'),
  assignment: (who) => (who.length > 0 ? `It was given to ${listOf(who, 'and')}` : 'It was given out'),
  agreed: () => 'It was agreed',
};
export const why = (rule: InferenceRule, who: string[], quote: string): string =>
  `${inferences[rule](who)}: “${quote}”`;

const forms = { item: 'List item', row: 'Row of a table', line: 'Line', sentence: 'Sentence' };
/** `List item with a check box, under “Action items”`. */
export const notation = (
  form: keyof typeof forms,
  checkbox: boolean,
  label: string | null,
  under: string | null,
): string => {
  const place = under ? `, under “${under}”` : '';
  return forms[form] + (checkbox ? ' with a check box' : '') + (label ? ` marked “${label}”` : '') + place;
};

export const suggestion = (summary: string): string => `Suggestion: ${summary}`;
export const fixAccept = (summary: string): string => `Add to action items: ${summary}`;
export const fixDismiss = (): string => 'Dismiss this suggestion';
/** `Send the options – Ann Bell, due Fri 15 Mar`. */
export const summary = (text: string, who: string[], due: string): string => {
  const facts = [...who, ...(due ? [`due ${due}`] : [])].join(', ');
  return text + (facts && ` – ${facts}`);
};
