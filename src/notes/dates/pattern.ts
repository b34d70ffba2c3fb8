import type { Day } from '../note.ts';
import { once } from '../once.ts';
import { partsOf } from './day.ts';
import type { Finding, Moment, Needs, Parser, Tag } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

export type Groups = Record<string, string | undefined>;

/** What the words of a match say; with `last` they are a range. */
export interface Reading extends Moment {
  last?: Moment;
  tags?: Tag[];
}

/** A reading for a day counted from the reference. */
export function counted(day: Day, tags: Tag[] = [], weekday?: number): Reading {
  return { ...partsOf(day), ...(weekday === undefined ? {} : { weekday }), tags: ['relative', ...tags] };
}

/** A reading that has words but no day; its month keeps it from being a time of day, which would be joined to a date beside it. */
export const openReading: Reading = { month: 1, tags: ['relative', 'open'] };

/** A year of our time, as a pattern. */
export const YEAR = `(?:19|20)\\d\\d`;

/** Letters as our languages have them: all the letters there are would make patterns ten times dearer. */
const LETTERS = 'a-z\u00aa\u00ba\u00df-\u024f';

/**
 * A pattern for cleaned texts in small letters, which have no blanks but spaces: `\\s` is one, `\\p{L}` a letter of our languages and
 * `\\p{N}` a digit. Patterns that need not tell case are several times cheaper.
 */
export function pattern(source: string, flags = ''): RegExp {
  // A few blanks are written out by the engine, once for each of so many places; more of them it counts.
  return new RegExp(plain(source.replaceAll('\\s{1,4}', ' {1,9}').replaceAll('\\s', ' ')), flags);
}

/** The same for texts as they are written. */
export function writtenPattern(source: string): RegExp {
  return new RegExp(plain(source), 'i');
}

function plain(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{[LN]\}|\\.|[[\]]/g, (part) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (part === '\\p{N}') return '\\d';
    return part !== '\\p{L}' ? part : isInClass ? LETTERS : `[${LETTERS}]`;
  });
}

/** Where a match stands: the words around it and of it in small letters, and how they are written. */
export interface Around {
  before: string;
  after: string;
  text: string;
  /** These words of the match begin with a capital. */
  isCapital: (words: string) => boolean;
  /** What follows, as it is written. */
  written: string;
}

/**
 * A parser for whole words, which looks only at texts with the signals it `needs`.
 * `source` is a pattern with named groups; `read` makes a reading of them, null where they are no date.
 * `read` gets the reference day and the text around the match.
 */
export function wordParser(
  needs: Needs,
  source: string,
  read: (groups: Groups, today: Day, around: Around) => Reading | null,
): Parser {
  const whole = once(() => pattern(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'g'));
  return {
    needs,
    find(text, today, written) {
      const findings: Finding[] = [];
      const words = whole();
      words.lastIndex = 0;
      for (let match = words.exec(text); match; match = words.exec(text)) {
        const start = match.index;
        const end = start + match[0].length;
        const reading = read(match.groups ?? {}, today, {
          before: text.slice(Math.max(0, start - 30), start),
          after: text.slice(end, end + 30),
          text: match[0],
          isCapital: (name) => isCapital(written, start + text.slice(start, end).indexOf(name)),
          written: written.slice(end, end + 30),
        });
        if (reading) findings.push(findingOf(reading, start, end));
        // What is no date as a whole may begin with other words than one.
        else words.lastIndex = start + 1;
      }
      return findings;
    },
  };
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

function findingOf({ tags = [], last, ...first }: Reading, start: number, end: number): Finding {
  return { start, end, first, last: last ?? null, tags };
}

/**
 * Any of the words as a pattern, the longer before what it begins with; blanks inside a phrase may be several. No words match nothing.
 * Words share their beginnings in the pattern, so that a text is not tried against each of them.
 */
export function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : `(?:${branches([...new Set(words)].sort())})`;
}

/** The alternatives of sorted, different words; the empty one comes first among them and is tried last. */
function branches(words: readonly string[]): string {
  const parts: string[] = [];
  const isOptional = words[0] === '';
  for (let i = isOptional ? 1 : 0, to = i; i < words.length; i = to) {
    const letter = words[i]![0]!;
    while (words[to]?.startsWith(letter)) to++;
    const rests = words.slice(i, to).map((word) => word.slice(1));
    parts.push((letter === ' ' ? '\\s{1,4}' : escape(letter)) + (rests.join('') === '' ? '' : branches(rests)));
  }
  // One branch needs no brackets: the engine compares its letters together.
  return parts.length === 1 && !isOptional ? parts[0]! : `(?:${parts.join('|')})${isOptional ? '?' : ''}`;
}

function escape(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

/** The words of a lexicon's table that stand for `value`. */
export function namesOf<T>(table: Record<string, T>, value: T): string[] {
  return Object.keys(table).filter((name) => table[name] === value);
}

/** Tells whether a text ends in one of the words and blanks. */
export function preceded(words: readonly string[]): Pick<RegExp, 'test'> {
  const known = new Set(words);
  const lengths = [...new Set(words.map((word) => word.length))];
  return {
    test(text) {
      const tail = text.trimEnd().replace(/ {2,}/g, ' ');
      if (!text.endsWith(' ')) return false;
      return lengths.some(
        (length) => known.has(tail.slice(-length)) && !isLetter(tail.charAt(tail.length - length - 1)),
      );
    },
  };
}

/** Tells whether a text begins with blanks, maybe behind a comma, and one of the words. */
export function followed(words: readonly string[]): Pick<RegExp, 'test'> {
  const known = new Set(words);
  const lengths = [...new Set(words.map((word) => word.length))];
  return {
    test(text) {
      const rest = text.startsWith(',') ? text.slice(1) : text;
      if (!rest.startsWith(' ')) return false;
      const head = rest.trimStart().replace(/ {2,}/g, ' ');
      return lengths.some((length) => known.has(head.slice(0, length)) && !isLetter(head.charAt(length)));
    },
  };
}

const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);

function isLetter(character: string): boolean {
  return LETTER_OR_DIGIT.test(character);
}

/** Any number of the words, each with what parts it from the next: a blank, nothing behind an apostrophe ("de l'année"). */
export function joined(words: readonly string[]): string {
  const elided = words.filter((word) => word.endsWith("'"));
  const whole = words.filter((word) => !word.endsWith("'"));
  return `(?:${anyOf(whole)}\\s{1,4}|${anyOf(elided)})*`;
}

/** An edge and what joins it to its period, both optional: group `edge`. */
export function edgeOf(words: Lexicon): string {
  return `(?:(?<edge>${anyOf(Object.keys(words.edges))})(?:\\s{1,4}|-)${joined(words.joints)})?`;
}

/** The key under which a lexicon lists matched words. */
export function key(words: string | undefined): string {
  return (words ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
