import { actionLeadIn, headings } from '../lexicon/words.ts';
import type { HeadingKind } from '../lexicon/lexicon.ts';
import { fold } from '../text.ts';

/**
 * What a heading or lead-in line announces, or null. Numbers, emoji, brackets and a date all share are left out: "6. ✅
 * Action items, all due Friday" announces actions. Of two things under one heading ("Decisions & actions") actions count.
 */
export function headingKind(words: string): HeadingKind | null {
  const folded = fold(words.slice(0, 200))
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[,;]?\s+(?:all )?due\b.*$/, '')
    .replace(/^[^\p{L}#]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ');
  const whole = kindOf(folded);
  if (whole) return whole;
  const parts = folded.split(/\s*(?:&|\/|\+|,|\band\b|\bund\b|\by\b|\bet\b)\s*/).map(kindOf);
  if (parts.length > 1 && parts.includes('actions') && !parts.includes('agenda')) return 'actions';
  return actionLeadIn.test(folded) ? 'actions' : null;
}

function kindOf(folded: string): HeadingKind | null {
  return headings.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
}
