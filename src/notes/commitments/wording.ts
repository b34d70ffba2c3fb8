import { actVerbs, stopWords } from '../lexicon/words.ts';
import type { Owner } from '../note.ts';
import { remembered } from '../once.ts';
import { fold } from '../text.ts';
import type { Draft } from './context.ts';

/** The stems of verbs of work. */
const deeds: ReadonlySet<string> = new Set([...actVerbs].map((verb) => stem(fold(verb))));

/** A wording's stems with their weight: the more items of the note share a word, the less it tells. */
export interface Words {
  weights: ReadonlyMap<string, number>;
  /** The sum of the weights. */
  total: number;
  /** Those that are numbers. */
  numbers: readonly string[];
}

/** Makes the weighing for the drafts of one note. */
export function weigher(drafts: readonly Draft[]): (wording: string, owners: readonly Owner[]) => Words {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    // What was spoken must not change how what was written is brought together.
    if (!draft.explicit) continue;
    const words = new Set<string>();
    for (const wording of draft.wordings) for (const word of stems(wording, draft.owners)) words.add(word);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  const weight = (word: string): number => {
    const known = weights.get(word) ?? 1 / (1 + Math.log2(Math.max(1, (counts.get(word) ?? 1) / 2)));
    weights.set(word, known);
    return known;
  };
  return (wording, owners) => {
    const own = new Map<string, number>();
    let total = 0;
    for (const word of stems(wording, owners)) {
      if (own.has(word)) continue;
      const value = weight(word);
      own.set(word, value);
      total += value;
    }
    return { weights: own, total, numbers: [...own.keys()].filter(isNumber) };
  };
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(word);
}

function commonWeight(words: Words, other: Words): number {
  let common = 0;
  for (const [word, weight] of words.weights) if (other.weights.has(word)) common += weight;
  return common;
}

/** How alike two wordings are, 0 to 1: Dice's coefficient by weight. */
export function overlap(a: Words, b: Words): number {
  const total = a.total + b.total;
  return total ? (2 * commonWeight(a, b)) / total : 0;
}

/** How much of `words` stands in `other`, 0 to 1 by weight. */
export function contained(words: Words, other: Words): number {
  return words.total ? commonWeight(words, other) / words.total : 0;
}

/** Every word of the shorter, two at least, stands in the longer. */
export function isWithin(shorter: Words, longer: Words): boolean {
  if (shorter.weights.size < 2 || shorter.weights.size > longer.weights.size) return false;
  for (const word of shorter.weights.keys()) if (!longer.weights.has(word)) return false;
  return true;
}

/** "Review request 114" is not "review request 115": both name numbers, and none in common. */
export function numbersDiffer(a: Words | undefined, b: Words | undefined): boolean {
  return Boolean(a?.numbers.length && b?.numbers.length && !a.numbers.some((number) => b.weights.has(number)));
}

/**
 * Does a recap name the thing that other words speak of, whatever they say is done with it: half of its words at least that are no
 * verbs of work? `the plan of the hedge` and `he will draw a plan with the kinds`.
 */
export function namesThing(recap: Words, other: Words): boolean {
  const things = thingsOf(recap);
  const shared = things.filter((word) => other.weights.has(word));
  return shared.some((word) => word.length >= 4) && shared.length * 2 >= things.length;
}

function thingsOf(words: Words): string[] {
  return [...words.weights.keys()].filter((word) => !deeds.has(word) && !/\d/.test(word));
}

/** So many wordings are kept taken apart: a note that is read again has nearly all of its own again. */
const kept = 8000;

/** The words of a wording, each with its first letters: "exposed" and "exposure" are one. */
const wordsOf = remembered(
  (text: string): readonly { word: string; stem: string }[] =>
    (fold(text).match(/[\p{L}\p{N}]+(?:[.+/-][\p{L}\p{N}]+)*/gu) ?? [])
      // "Chapter 7" is not "chapter 8"; a letter alone tells nothing.
      .filter((word) => (word.length > 1 || isNumber(word)) && !stopWords.has(word))
      .map((word) => ({ word, stem: stem(word) })),
  kept,
);

/** The stems that tell commitments apart: the owners' names do not. */
function stems(text: string, owners: readonly Owner[]): string[] {
  const words = wordsOf(text);
  if (!owners.length) return words.map(({ stem }) => stem);
  const names = new Set(owners.flatMap((owner) => fold(owner.name).split(' ')));
  return words.flatMap(({ word, stem }) => (names.has(word) ? [] : [stem]));
}

function stem(word: string): string {
  return /\d/.test(word) ? word : word.replace(/(ing|ed|es|s)$/, '').slice(0, 5);
}
