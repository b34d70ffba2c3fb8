import { headingKind } from '../notes/commitments/heading.ts';
import type { Commitment, Mention, Note } from '../notes/note.ts';
import { unmarked } from '../notes/text.ts';
import { bestMention, quoteOf } from '../workspace/entry.ts';
import * as messages from './messages/index.ts';
import { contains } from './positions.ts';
import { whyOf } from './suggestions.ts';

/** How somebody set a commitment down as an item. */
export interface Notation {
  form: Mention['form'];
  checkbox: boolean;
  /** What marks it as work: `ACTION:`, `Action item for me:`; null: nothing does, or the list or table it stands in. */
  label: string | null;
  /** The heading it stands under. */
  under: string | null;
}

/** How a commitment was read, in plain words with the note's own: why it was inferred, or how it is written down. */
export function explain(text: string, note: Note, commitment: Commitment): string {
  if (!commitment.explicit) return whyOf(commitment.why?.rule ?? null, commitment.owners, quoteOf(text, commitment));
  const { form, checkbox, label, under } = notationOf(text, note, commitment);
  return messages.notation(form, checkbox, label, under);
}

/** The notation of what is written down, at its best place. */
export function notationOf(text: string, note: Note, commitment: Commitment): Notation {
  const { form, checkbox, span, head } = bestMention(commitment);
  const before = text.slice(span.start, Math.min(head.start, span.start + longestLabel));
  const label = unmarked(before)
    .replace(/^[\s>]*(?:[-*+•]|\(?\d{1,4}[.)])?\s*(?:\[.\])?/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const above = note.sections.filter((section) => section.kind === 'heading' && contains(section.span, head));
  const under = above.findLast(({ title }) => headingKind(title) !== null) ?? above.at(-1);
  return {
    form,
    checkbox: checkbox !== null,
    label: form !== 'row' && /\p{L}/u.test(label) ? label : null,
    under: under?.title ?? null,
  };
}

/** How many characters before an item's words may be its label. */
const longestLabel = 120;
