import { remarks } from '../lexicon/en.ts';
import { remarks as others } from '../lexicon/words.ts';
import { once } from '../once.ts';
import { keywordsOf } from '../patterns/words.ts';
import { unaccented } from '../text.ts';
import { isWordUnit } from '../word-at.ts';

/** What words of a line may make of it. Without the cue it is not there, and nobody need look for it. */
export const cue = {
  /** A state stands in it: "done", "on hold", "erledigt". */
  state: 1,
  /** It may say who is to do something: "Ann to order it", "Bo will". */
  modal: 2,
  /** It may say by whom: "sent by Ann". */
  by: 4,
  /** A label at the end names who has it: "[TODO Ann]", "assigned to Ann". */
  tag: 8,
} as const;

/** The words of each cue; every cue is found in one pass over a line's words. */
const cues = once((): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  const add = (bit: number, words: Iterable<string>): void => {
    for (const word of words) all.set(word, (all.get(word) ?? 0) | bit);
  };
  add(cue.state, keywordsOf([...Object.values(remarks), others].join('|'))!);
  add(cue.modal, ['to', 'will', 'shall', 'must', 'll']);
  add(cue.by, ['by']);
  add(cue.tag, ['todo', 'ai', 'ap', 'action', 'assigned']);
  return all;
});

let last = { words: '', bits: 0 };

/** The cues that stand in some words, as bits of `cue`. */
export function cuesIn(words: string): number {
  if (last.words === words) return last.bits;
  const known = cues();
  let bits = 0;
  let start = -1;
  const small = words.toLowerCase();
  // Where a capital is of another length than its small letter, the words are cut a little differently: no word we know is.
  const text = plain.test(small) ? small : unaccented(small);
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordUnit(text.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (i - start <= longest) bits |= known.get(text.slice(start, i)) ?? 0;
      start = -1;
    }
  }
  last = { words, bits };
  return bits;
}

const plain = /^[^\u00c0-\u024f]*$/;
/** No word of a cue is longer. */
const longest = 24;
