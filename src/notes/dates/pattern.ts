import type { Chrono, ParsingComponents } from 'chrono-node/en';
import type { Day } from '../note.ts';
import { partsOf, toDay } from './day.ts';
import { once } from '../once.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Signals } from './signals.ts';

/** A parser, and the signals without which it finds nothing: one bit of each of `needs`. */
export type Parser = Chrono['parsers'][number] & { needs: Needs };
export type Needs = readonly Signals[];
export type Groups = Record<string, string | undefined>;

/** What our own parsers say of a result, as chrono tags. */
export type Tag =
  /** Ours; chrono's own relative words and bare weekdays are not used, their rules differ. */
  | 'ours'
  /** The day is counted from the reference. */
  | 'relative'
  /** The words name a time but no day can be told ("in a few weeks"). */
  | 'open'
  /** The day of the next meeting. */
  | 'meeting'
  /** The day of the next meeting, where that is in the month named. */
  | 'month-meeting'
  /** The words name a time that is over. */
  | 'past'
  /** The words say that it lies ahead, whatever the verbs around tell of: "tomorrow", "in two weeks". */
  | 'coming'
  /** A date only where something leads to it or it stands apart: "Q2", "October", "this year". */
  | 'doubtful'
  /** A whole week, due on its Friday. */
  | 'week'
  /** A time of day that means today when it stands alone ("EOD"). */
  | 'day-end';

export interface Reading {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  hour?: number;
  /** Not written but worked out. */
  implied?: { year: number; month: number };
  tags?: Tag[];
}

/** A reading for a day counted from the reference. */
export function counted(day: Day, tags: Tag[] = [], weekday?: number): Reading {
  return { ...partsOf(day), ...(weekday === undefined ? {} : { weekday }), tags: ['relative', ...tags] };
}

/** A reading that has words but no day. */
export const openReading: Reading = { tags: ['relative', 'open'] };

/** A year of our time, as a pattern. */
export const YEAR = `(?:19|20)\\d\\d`;

const NO_LETTER_BEFORE = /[\p{L}\p{N}_]$/u;

/** Whether the signals have one bit of each of `needs`. */
export function meets(signals: Signals, needs: Needs): boolean {
  return needs.every((bits) => (signals & bits) !== 0);
}

/**
 * A chrono parser for whole words, which looks only at texts with the signals it `needs`.
 * `source` is a pattern with named groups; `read` makes a reading of them, null where they are no date.
 * `read` gets the reference day and the text around the match.
 */
export function wordParser(
  needs: Needs,
  source: string,
  read: (groups: Groups, today: Day, around: { before: string; after: string; text: string }) => Reading | null,
): Parser {
  return {
    needs,
    pattern: once(() => new RegExp(`(?:${source})(?![\\p{L}\\p{N}_])`, 'iu')),
    extract(context, match) {
      const start = match.index ?? 0;
      const text = match[0];
      const before = context.text.slice(Math.max(0, start - 30), start);
      if (NO_LETTER_BEFORE.test(before)) return null;
      const after = context.text.slice(start + text.length, start + text.length + 30);
      const { refDate } = context;
      const today = toDay(refDate.getFullYear(), refDate.getMonth() + 1, refDate.getDate());
      if (today === null) return null;
      const reading = read(match.groups ?? {}, today, { before, after, text });
      if (!reading) return null;
      const components: ParsingComponents = context.createParsingComponents({});
      const { tags, implied, ...values } = reading;
      // Without a date of its own the library would take it for a time of day and join it to a date beside it.
      if (tags?.includes('open') || tags?.includes('meeting')) components.assign('month', 1);
      for (const [component, value] of Object.entries(values)) components.assign(component as 'day', value);
      for (const [component, value] of Object.entries(implied ?? {})) components.imply(component as 'day', value);
      if (reading.hour === undefined && reading.weekday === undefined) components.imply('hour', 12);
      for (const tag of ['ours', ...(tags ?? [])]) components.addTag(tag);
      // Known to the library: such a day does not belong to a weekday before it ("Friday, tomorrow"), unlike "Friday the 3rd".
      if (tags?.includes('relative') && !implied) components.addTag('result/relativeDate');
      return components;
    },
  };
}

/**
 * Any of the words as a pattern, the longer before what it begins with; blanks inside a phrase may be several. No words match nothing.
 * Words share their beginnings in the pattern, so that a text is not tried against each of them.
 */
export function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : branches([...new Set(words)].sort());
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
  return `(?:${parts.join('|')})${isOptional ? '?' : ''}`;
}

function escape(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

/** The words of a lexicon's table that stand for `value`. */
export function namesOf<T>(table: Record<string, T>, value: T): string[] {
  return Object.keys(table).filter((name) => table[name] === value);
}

/** Matches a text that ends in one of the words and blanks. */
export function preceded(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}\\s{1,4}$`, 'iu');
}

/** Matches a text that begins with blanks and one of the words. */
export function followed(words: readonly string[]): RegExp {
  return new RegExp(`^,?\\s{1,4}${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu');
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
