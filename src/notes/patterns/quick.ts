import { Automaton } from './automaton.ts';
import { literalsOf } from './literals.ts';

/** A longer text is given to the patterns as it is, and so is a shorter one: a word costs a pattern less than what is asked before. */
const longest = 4000;
const shortest = 8;
/** Several readers ask the same lines; of more texts than these nothing is remembered. */
const remembered = 256;

/** The patterns that wait for a literal of theirs, by number. */
const waiting: RegExp[] = [];
/** For each of them its place in the automaton, -1 where any text may match. */
let places: number[] = [];
let automaton: Automaton | null = null;
/** What was found in the texts remembered, and where in it that of each begins. */
let bits = new Int32Array(0);
let known = new Map<string, number>();
/** The text asked last, which is mostly asked again. */
let last = '';
let at = 0;

/**
 * The same pattern, for `test` and `exec` alone, without the search where it cannot match: a text that holds none of the words a
 * match must have. All such patterns look for their words together, in one pass over each text. Not for global or sticky patterns.
 */
export function quick(pattern: RegExp): RegExp {
  return new QuickRegExp(pattern);
}

/** A lexicon with all its patterns quick, those in its lists and tables too; global ones stay as they are. */
export function quickened<T>(words: T): T {
  if (words instanceof RegExp) return (words.global || words.sticky ? words : quick(words)) as T;
  if (Array.isArray(words)) return words.map(quickened) as T;
  if (typeof words !== 'object' || words === null || words instanceof Set || words instanceof Map) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, quickened(value)])) as T;
}

/**
 * May this pattern match in a text? False is sure, true is not. For patterns that are no quick ones, such as global ones. `anywhere`: of
 * one that begins with `^` it is asked whether it may match anywhere in the text. To be made before the first text is asked, as quick ones.
 */
export function gate({ source, flags }: RegExp, anywhere = false): (text: string) => boolean {
  const plain = flags.replace(/[gy]/g, '');
  const number = waiting.push(new RegExp(anywhere ? source.replace(/^\^/, '') : source, plain)) - 1;
  return (text) => mayMatch(number, text);
}

/** Of a list of patterns the place of the first, from a place on, that may match a text; -1 where none of them may. */
export function family(patterns: readonly RegExp[]): (text: string, from: number) => number {
  const numbers = patterns.map((pattern) => (pattern instanceof QuickRegExp ? pattern.number : -1));
  let known: readonly number[] = [];
  let own: number[] = [];
  return (text, from) => {
    if (text.length > longest) return from < numbers.length ? from : -1;
    turnTo(text);
    if (known !== places) [known, own] = [places, numbers.map((number) => places[number] ?? -1)];
    for (let i = from; i < own.length; i++) if (isThere(own[i]!)) return i;
    return -1;
  };
}

class QuickRegExp extends RegExp {
  private readonly pattern: RegExp;
  readonly number: number;

  /** Copies that the language makes (for `split`, `matchAll`) are plain patterns. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  constructor(pattern: RegExp) {
    super(pattern);
    this.pattern = new RegExp(pattern);
    this.number = waiting.push(this.pattern) - 1;
  }

  override test(text: string): boolean {
    return mayMatch(this.number, text) && this.pattern.test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    return mayMatch(this.number, text) ? this.pattern.exec(text) : null;
  }
}

function mayMatch(number: number, text: string): boolean {
  if (text.length > longest || text.length < shortest) return true;
  turnTo(text);
  return isThere(places[number]!);
}

/** Has the text turned to the words that stand at this place in the automaton? */
function isThere(place: number): boolean {
  return place < 0 || (bits[at + (place >> 5)]! & (1 << (place & 31))) !== 0;
}

function turnTo(text: string): void {
  if (places.length !== waiting.length) prepare();
  if (text === last) return;
  const { words } = automaton!;
  const before = known.get(text);
  if (before === undefined && known.size >= remembered) {
    known = new Map();
    bits.fill(0);
  }
  at = before ?? known.size * words;
  last = text;
  if (before !== undefined) return;
  known.set(text, at);
  automaton!.read(text, bits, at);
}

/** Done once, with the first text, when all patterns are there. */
function prepare(): void {
  const sets: (readonly string[])[] = [];
  places = waiting.map((pattern) => {
    const literals = literalsOf(pattern);
    return literals ? sets.push(literals) - 1 : -1;
  });
  automaton = new Automaton(sets);
  bits = new Int32Array(remembered * automaton.words);
  known = new Map();
  known.set('', 0);
  last = '';
  at = 0;
  automaton.read('', bits);
}
