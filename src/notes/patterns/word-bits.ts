import { once } from '../once.ts';
import { smallWord, isWordUnit } from '../word-at.ts';

/** No word of a family is longer. */
const longest = 24;

/** First letters are told apart up to this one. */
const heads = 128;

function headOf(code: number): number {
  return code < heads ? code : 0;
}

/**
 * Tells in one pass over some words which of several families of words (small, without accents; 31 at most) have one there: bit `i`
 * stands for family `i`. The families are made with the first question.
 */
export function wordBits(families: () => readonly Iterable<string>[]): (words: string) => number {
  const table = once(() => {
    const all = new Map<string, number>();
    // For each first letter, the lengths that words have: most words of a text need not be looked up.
    const lengths = new Int32Array(heads);
    for (const [i, words] of families().entries())
      for (const word of words) {
        all.set(word, (all.get(word) ?? 0) | (1 << i));
        lengths[headOf(word.charCodeAt(0))]! |= 1 << word.length;
      }
    return { all, lengths };
  });
  return (words) => {
    const { all, lengths } = table();
    const text = smallWord(words);
    let bits = 0;
    let start = -1;
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && isWordUnit(text.charCodeAt(i))) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        if (i - start <= longest && lengths[headOf(text.charCodeAt(start))]! & (1 << (i - start)))
          bits |= all.get(text.slice(start, i)) ?? 0;
        start = -1;
      }
    }
    return bits;
  };
}
