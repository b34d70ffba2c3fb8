import { once } from '../once.ts';
import { smallWord, isWordUnit } from '../word-at.ts';

/** No word of a family is longer. */
const longest = 24;

/**
 * Tells in one pass over some words which of several families of words (small, without accents; 31 at most) have one there: bit `i`
 * stands for family `i`. The families are made with the first question.
 */
export function wordBits(families: () => readonly Iterable<string>[]): (words: string) => number {
  const table = once(() => {
    const all = new Map<string, number>();
    for (const [i, words] of families().entries())
      for (const word of words) all.set(word, (all.get(word) ?? 0) | (1 << i));
    return all;
  });
  return (words) => {
    const known = table();
    const text = smallWord(words);
    let bits = 0;
    let start = -1;
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && isWordUnit(text.charCodeAt(i))) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        if (i - start <= longest) bits |= known.get(text.slice(start, i)) ?? 0;
        start = -1;
      }
    }
    return bits;
  };
}
