import type { Decision } from '../note.ts';
import { stopWords } from '../lexicon/words.ts';
import { fold } from '../text.ts';

/** One place that states a decision, before repetitions are brought together. */
export interface Reading {
  decision: Decision;
  /** `labelled` and `stated` where it was made, `listed` under a heading that sums decisions up. */
  said: 'labelled' | 'listed' | 'stated';
  /** The number of its place in the note. */
  at: number;
}

/**
 * Each decision once, at its first place: a recap lists again what was decided above, a summary above what follows. Two
 * readings are one when one has (nearly) all telling words of the other; a list that sums up may put it in other words.
 * Different numbers or names of things (`EIP 655`, `1057`) keep two apart.
 */
export function distinct(readings: readonly Reading[]): Reading[] {
  const kept: { reading: Reading; words: Set<string> }[] = [];
  const byWord = new Map<string, Set<number>>();
  for (const reading of [...readings].sort((a, b) => a.decision.span.start - b.decision.span.start)) {
    const words = tellingWords(reading.decision.text);
    const shared = new Map<number, number>();
    for (const word of words) for (const i of byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    const again = [...shared].some(([i, count]) => isSame(kept[i]!.reading, kept[i]!.words, reading, words, count));
    if (again || kept.at(-1)?.reading.decision.span.start === reading.decision.span.start) continue;
    for (const word of words) {
      const places = byWord.get(word) ?? new Set();
      // A word of a hundred decisions tells none of them apart, and no text may make this quadratic.
      if (places.size < 100) byWord.set(word, places.add(kept.length));
    }
    kept.push({ reading, words });
  }
  return kept.map(({ reading }) => reading);
}

function isSame(a: Reading, inA: Set<string>, b: Reading, inB: Set<string>, shared: number): boolean {
  const smaller = Math.min(inA.size, inB.size);
  const numbers = (words: Set<string>): string[] => [...words].filter((word) => /^\d+$/.test(word));
  const differs = numbers(inA).some((n) => !inB.has(n)) && numbers(inB).some((n) => !inA.has(n));
  if (differs) return false;
  if (shared === smaller && smaller >= 3) return true;
  if (shared === inA.size && shared === inB.size) return true;
  if ((a.said === 'listed') === (b.said === 'listed')) return false;
  return (shared >= 3 && shared >= smaller * 0.35) || (shared >= 2 && shared >= smaller * 0.6);
}

/** The words that tell one decision from another, by their first letters: "phased" and "phase" are one. */
function tellingWords(text: string): Set<string> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !stopWords.has(word) && !says.test(word));
  return new Set(
    words.map((word) => (/^\d/.test(word) ? word.replace(/(?<=\d)(?:st|nd|rd|th)$/, '') : word.slice(0, 5))),
  );
}

/** Words that only say that something was decided. */
const says =
  /^(?:we|decided?|decision|agreed?|resolved?|approved?|go|going|motion|moved|seconded|carried|unanimous(?:ly)?|consensus)$/;
