import { remarks } from '../lexicon/en.ts';
import { groups, remarks as others, vague } from '../lexicon/words.ts';
import { wordBits } from '../patterns/word-bits.ts';
import { endingsOf, keywordsOf } from '../patterns/words.ts';

/** What words of a line may make of it. Without the cue it is not there, and nobody need look for it. */
export const cue = {
  /** A state stands in it, in English: "done", "on hold". */
  state: 1,
  /** It may say who is to do something: "Ann to order it", "Bo will". */
  modal: 2,
  /** A label stands inside or at the end: "[TODO Ann]", "assigned to Ann", "(to-do: …)". */
  label: 4,
  /** It may name a group that ends in anything: "equipo de obras". */
  group: 8,
  /** A state stands in it, in another language: "erledigt", "en cours". */
  otherState: 16,
} as const;

const lookFor = wordBits(() => [
  keywordsOf(Object.values(remarks).join('|'))!,
  ['to', 'will', 'shall', 'must', 'll'],
  ['todo', 'do', 'ai', 'ap', 'action', 'actions', 'assigned'],
  [...endingsOf(groups.source)!.open, ...endingsOf(vague.source)!.open],
  keywordsOf(others)!,
]);

let last = { words: '', bits: 0 };

/** The cues that stand in some words, as bits of `cue`. The last answer is kept: several readers ask for the same line in turn. */
export function cuesIn(words: string): number {
  if (last.words !== words) last = { words, bits: lookFor(words) };
  return last.bits;
}
