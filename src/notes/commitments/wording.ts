import { actVerbs, stopWords } from '../lexicon/words.ts';
import type { Owner } from '../note.ts';
import { fold } from '../text.ts';
import type { Draft } from './context.ts';

/** The stems of verbs of work. */
const deeds: ReadonlySet<string> = new Set([...actVerbs].map((verb) => stem(fold(verb))));

/** A wording's stems with their weight: the more items of the note share a word, the less it tells. */
export type Words = ReadonlyMap<string, number>;

/** Makes the weighing for the drafts of one note. */
export function weigher(drafts: readonly Draft[]): (wording: string, owners: readonly Owner[]) => Words {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    // What was spoken must not change how what was written is brought together.
    if (!draft.explicit) continue;
    const words = new Set(draft.wordings.flatMap((wording) => stems(wording, draft.owners)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weight = (word: string): number => 1 / (1 + Math.log2(Math.max(1, (counts.get(word) ?? 1) / 2)));
  return (wording, owners) => new Map(stems(wording, owners).map((word) => [word, weight(word)]));
}

/** How alike two wordings are, 0 to 1: Dice's coefficient by weight. */
export function overlap(a: Words, b: Words): number {
  let common = 0;
  let total = 0;
  for (const [word, weight] of a) {
    total += weight;
    if (b.has(word)) common += weight;
  }
  for (const weight of b.values()) total += weight;
  return total ? (2 * common) / total : 0;
}

/** How much of `words` stands in `other`, 0 to 1 by weight. */
export function contained(words: Words, other: Words): number {
  let common = 0;
  let total = 0;
  for (const [word, weight] of words) {
    total += weight;
    if (other.has(word)) common += weight;
  }
  return total ? common / total : 0;
}

/** Every word of the shorter, two at least, stands in the longer. */
export function isWithin(shorter: Words, longer: Words): boolean {
  if (shorter.size < 2) return false;
  for (const word of shorter.keys()) if (!longer.has(word)) return false;
  return true;
}

/**
 * Does a recap name the thing that other words speak of, whatever they say is done with it: half of its words at least that are no
 * verbs of work? `the plan of the hedge` and `he will draw a plan with the kinds`.
 */
export function namesThing(recap: Words, other: Words): boolean {
  const things = thingsOf(recap);
  const shared = things.filter((word) => other.has(word));
  return shared.some((word) => word.length >= 4) && shared.length * 2 >= things.length;
}

function thingsOf(words: Words): string[] {
  return [...words.keys()].filter((word) => !deeds.has(word) && !/\d/.test(word));
}

/** The words that tell commitments apart, cut to their first letters: "exposed" and "exposure" are one. */
function stems(text: string, owners: readonly Owner[]): string[] {
  const names = new Set(owners.flatMap((owner) => fold(owner.name).split(' ')));
  return (fold(text).match(/[\p{L}\p{N}]+(?:[.+/-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((word) => word.length > 1 && !stopWords.has(word) && !names.has(word))
    .map(stem);
}

function stem(word: string): string {
  return /\d/.test(word) ? word : word.replace(/(ing|ed|es|s)$/, '').slice(0, 5);
}
