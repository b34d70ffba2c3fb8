import { isSettled } from '../notes/note.ts';
import { fold } from '../notes/text.ts';
import { isWordUnit } from '../notes/word-at.ts';
import type { Entry, Landmark, Listed } from './entry.ts';
import type { NoteIndex } from './note-index.ts';
import { meetingKey } from './queries.ts';

/** Something of a note that its words were looked for: a commitment that somebody wrote down, or a heading, mail or decision. */
export type Hit = { entry: Entry } & ({ commitment: Listed } | { landmark: Landmark });

/** One thing of a note, with the words it is found by, folded. */
interface Searched {
  line: string;
  hit: Hit;
  settled: boolean;
}

/** How well a line answers a query, the best first: each word begins one of its words, stands inside of one, has its letters there in this order. */
const qualities = [startsWords, hasWords, hasLetters] as const;
const letters = 2;

/**
 * What holds all words of a query, in its own words or an owner's name, whatever their order, case and accents: at most `limit`, the best
 * first. Words that begin as asked come before those that have it inside; then what is settled comes last, and later meetings come before
 * earlier ones. Only where nothing has the words, what has their letters is taken. An empty query finds everything.
 */
export function search(index: NoteIndex, query: string, limit: number): Hit[] {
  const words = fold(query.slice(0, longestQuery)).split(/\s+/).filter(Boolean);
  const found: Hit[][] = qualities.flatMap(() => [[], []]);
  const add = (things: readonly Searched[], from: number, to: number): void => {
    for (const { line, hit, settled } of things) {
      if (from < letters && !words.every((word) => line.includes(word))) continue;
      for (let quality = from; quality <= to; quality++) {
        if (!words.every((word) => qualities[quality]!(line, word))) continue;
        const hits = found[2 * quality + (settled ? 1 : 0)]!;
        if (hits.length < limit) hits.push(hit);
        break;
      }
    }
  };
  const entries = newestFirst(index);
  for (const entry of entries) {
    // Nothing that comes later is better.
    if (found[0]!.length >= limit) break;
    add(searchedOf(entry), 0, 1);
  }
  if (found.every((hits) => hits.length === 0)) for (const entry of entries) add(searchedOf(entry), letters, letters);
  return found.flat().slice(0, limit);
}

/** No more of a query is looked for. */
const longestQuery = 200;

function startsWords(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (at === 0 || !isWordUnit(line.charCodeAt(at - 1))) return true;
  return false;
}

function hasWords(line: string, word: string): boolean {
  return line.includes(word);
}

/** Its letters go through the line from the beginning of a word to that of a later one: "ordpai" is in "order the paint". */
function hasLetters(line: string, word: string): boolean {
  let at = -1;
  for (const letter of word) {
    if (at >= 0 && line[at + 1] === letter) at++;
    else at = wordFrom(line, letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Where the next word with this letter at its head begins; -1: nowhere. */
function wordFrom(line: string, letter: string, from: number): number {
  let at = line.indexOf(letter, from);
  while (at > 0 && isWordUnit(line.charCodeAt(at - 1))) at = line.indexOf(letter, at + 1);
  return at;
}

const searchedOf = madeOnce((entry: Entry): Searched[] => [
  ...entry.commitments
    .filter(({ explicit }) => explicit)
    .map((commitment) => ({
      line: fold([commitment.text, ...commitment.owners.map(({ name }) => name)].join(' ')),
      hit: { entry, commitment },
      settled: isSettled(commitment.status),
    })),
  ...entry.landmarks.map((landmark) => ({ line: fold(landmark.text), hit: { entry, landmark }, settled: false })),
]);

const newestFirst = madeOnce((index: NoteIndex): Entry[] => {
  const keyed = [...index.entries()].map((entry) => ({ entry, key: meetingKey(entry) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
});

/** A function whose answer is kept as long as what it was asked of. */
function madeOnce<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    let value = made.get(of);
    if (value === undefined) made.set(of, (value = make(of)));
    return value;
  };
}
