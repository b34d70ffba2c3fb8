import { actionLeadIn, headings, type HeadingKind } from '../lexicon/en.ts';
import { fold } from '../text.ts';

/**
 * What a heading or lead-in line announces, or null. Numbers, emoji and brackets around the words are left out:
 * "6. ✅ Action items (all due Friday)" announces actions.
 */
export function headingKind(words: string): HeadingKind | null {
  const folded = fold(words.slice(0, 200))
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^[^\p{L}#]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ');
  const found = headings.find(({ pattern }) => pattern.test(folded));
  if (found) return found.kind;
  return actionLeadIn.test(folded) ? 'actions' : null;
}
