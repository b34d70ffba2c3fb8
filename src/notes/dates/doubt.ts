import type { Day, Doubt } from '../note.ts';
import { addDays, nearestDay, partsOf, toDay, weekday } from './day.ts';
import type { Expression } from './expression.ts';
import { languages } from './language.ts';
import { anyOf, key, pattern } from './pattern.ts';
import type { Reference } from './reference.ts';

const WEEKDAYS = anyOf(languages.flatMap(({ words }) => Object.keys(words.weekdays)));
/** The weekday that opens a date's words, with what parts it from the rest. */
const LEADING = pattern(
  `^(?:\\p{L}{2,4}\\s{1,4})?(?<name>${WEEKDAYS})\\.?,?\\s{1,4}(?:\\p{L}{2,3}\\s{1,4})?(?=\\p{L}*\\s?\\d)`,
);
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?:\2((?:20)?\d\d))?(?![\d/-])/;

/**
 * What makes a date doubtful, or null: "03/04" where nothing tells the order, "Tuesday, 12 March" where that is a Wednesday.
 * `text` as `clean` leaves it; offsets are in it. A weekday that fits only one of two readings settles them: `settled`.
 */
export function doubtOf(
  text: string,
  expression: Pick<Expression, 'start' | 'end' | 'day' | 'whole' | 'range'>,
  reference: Reference,
): { doubt: Doubt | null; settled: Day | null } {
  const { start, end, day } = expression;
  const none = { doubt: null, settled: null };
  if (!day || !expression.whole || expression.range) return none;
  const words = text.slice(start, end);
  const named = LEADING.exec(words);
  const index = named ? indexOf(named.groups!.name!) : undefined;
  const fits = (candidate: Day | null): boolean => candidate !== null && weekday(candidate) === index;
  const numbers = NUMBERS.exec(words);
  const other = numbers && otherWay(numbers, day, reference);
  if (other && index !== undefined && !fits(day) && fits(other)) return { doubt: null, settled: other };
  if (numbers && other && reference.unsure && index === undefined) {
    const date = { start: start + numbers.index, end: start + numbers.index + numbers[0].length };
    return { doubt: { of: 'order', date, other }, settled: null };
  }
  if (!named || index === undefined || fits(day) || fitsAnotherYear(day, words, fits)) return none;
  const at = start + named[0].toLowerCase().indexOf(named.groups!.name!.toLowerCase());
  const nearest = [1, -1, 2, -2, 3, -3].map((n) => addDays(day, n)).find(fits)!;
  return {
    doubt: {
      of: 'weekday',
      date: { start: start + named[0].length, end },
      weekday: { start: at, end: at + named.groups!.name!.length },
      other: nearest,
    },
    settled: null,
  };
}

/** The same numbers the other way round; null where they cannot be, or are the same day. */
function otherWay([, first, , second, year]: RegExpExecArray, day: Day, reference: Reference): Day | null {
  const [a, b] = [Number(first), Number(second)];
  if (a === b || a > 12 || b > 12) return null;
  const { month } = partsOf(day);
  const [otherMonth, otherDate] = month === a ? [b, a] : [a, b];
  if (year) return toDay(partsOf(day).year, otherMonth, otherDate);
  return nearestDay(otherMonth, otherDate, reference.day ?? day);
}

/** A date without its year may be one of last year's or next year's that has the weekday. */
function fitsAnotherYear(day: Day, words: string, fits: (day: Day | null) => boolean): boolean {
  const { year, month, day: date } = partsOf(day);
  return !words.includes(String(year)) && [year - 1, year + 1].some((of) => fits(toDay(of, month, date)));
}

function indexOf(name: string): number | undefined {
  return languages.map(({ words }) => words.weekdays[key(name)]).find((found) => found !== undefined);
}

/** The weekday of a day in the language and the length of a written one: "Di" for a Tuesday where "Mo" is written. */
export function weekdayName(written: string, day: Day): string {
  const names = languages.map(({ words }) => words.weekdays).find((table) => table[key(written)] !== undefined) ?? {};
  const of = (index: number | undefined): string[] => Object.keys(names).filter((name) => names[name] === index);
  const place = of(names[key(written)]).indexOf(key(written));
  const found = of(weekday(day))[place] ?? of(weekday(day))[0] ?? written;
  return /^\p{Lu}/u.test(written) ? found[0]!.toUpperCase() + found.slice(1) : found;
}
