import { CompletionItemKind } from 'vscode-languageserver-types';
import { labelOf } from '../../notes/commitments/label.ts';
import { writtenMentions } from '../../notes/edit/neighbours.ts';
import { labelStart } from '../../notes/edit/ownerForm.ts';
import { offeredWords } from '../../notes/lexicon/offered.ts';
import type { Note } from '../../notes/note.ts';
import * as messages from '../messages/index.ts';
import type { Offer } from './offer.ts';
import type { Place } from './place.ts';

/** `ACTION: ` and `DECISION: ` at the start of a line, as the note or its language writes them. */
export function markers({ text, note }: Place): Offer[] {
  const { labels } = offeredWords(text);
  const action = commonest(actionLabels(text, note)) ?? `${labels.action}:`;
  const decision = commonest(decisionLabels(text, note)) ?? `${labels.decision}:`;
  const marker = (label: string, detail: string): Offer => ({
    label,
    insert: `${label} `,
    detail,
    kind: CompletionItemKind.Keyword,
  });
  return [marker(action, messages.markAction), marker(decision, messages.markDecision)];
}

/** The labels that name nobody: `TODO(ann):` is another for everybody. */
function actionLabels(text: string, note: Note): string[] {
  return writtenMentions(note).flatMap((mention) => {
    const start = labelStart(text, mention);
    const words = text.slice(start, Math.min(mention.head.start, start + longest)).trim();
    return isMarker(words) && labelOf(`${words} x`)?.kind === 'action' ? [words] : [];
  });
}

function decisionLabels(text: string, note: Note): string[] {
  return note.decisions.flatMap(({ span }) => {
    const words = /^[^:\r\n]{2,30}:/u.exec(text.slice(span.start, span.start + longest))?.[0] ?? '';
    return isMarker(words) && labelOf(`${words} x`)?.kind === 'decision' ? [words] : [];
  });
}

const longest = 32;

function isMarker(words: string): boolean {
  return /^[*_]{0,2}\p{L}[\p{L} -]{1,28}[*_]{0,2}:[*_]{0,2}$/u.test(words);
}

function commonest(words: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const word of words) votes.set(word, (votes.get(word) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
