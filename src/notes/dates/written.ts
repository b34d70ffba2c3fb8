import type { Parser } from './finding.ts';
import { english } from './lexicon/en.ts';
import { written } from './lexicon/written.ts';
import { anyOf, key, wordParser, YEAR } from './pattern.ts';
import type { Groups, Reading } from './pattern.ts';
import type { Reference } from './reference.ts';
import { SIGNAL } from './signals.ts';

const MONTH = `${anyOf(Object.keys(english.months))}\\.?`;
const ENDING = `${anyOf([...english.ordinalEndings, ''])}`;
const THROUGH = anyOf(written.through);
/** A year with its century or without; two digits that go on to a time or another date are none. */
const WRITTEN_YEAR = `[1-9]\\d{3}|\\d\\d(?!\\w|:\\d|\\s{1,4}(?:${anyOf([...written.halves, ...written.clock])}|${MONTH}))`;

/**
 * Parsers for dates as they are written in digits, or with an English month, in notes of all languages: "3/4/2024", "3-5 June", "Jun 3, 24",
 * "2024 May 3". `order`: whether 3/4 is the fourth of March.
 */
export function writtenParsers(order: Reference['order']): Parser[] {
  return [yearFirst(), slashed(order), dayThenMonth(), monthThenDay(order), slashedMonths(), yearThenMonth()];
}

/** "2024-05-03", "2024 May 3": the month is never the last. */
function yearFirst(): Parser {
  const source = `(?<year>${YEAR})[-./\\s](?:(?<name>${MONTH})|(?<month>\\d{1,2}))[-./\\s](?<day>\\d{1,2})`;
  return wordParser([SIGNAL.longNumber], source, (groups) =>
    groups.name ? named(groups) : numbers(groups.day, groups.month, groups.year),
  );
}

/** "3/4", "3/4/24", "3-4-2024": two numbers need a slash; the greater one is the day where it cannot be a month. */
function slashed(order: Reference['order']): Parser {
  const source = `(?<a>[0-3]?\\d)[/.-](?<b>[0-3]?\\d)(?:[/.-](?<year>\\d{4}|\\d\\d))?`;
  return wordParser([SIGNAL.joinedNumbers], source, ({ a, b, year }, _today, { before, after, text }) => {
    if (/\d\/?$/.test(before) || /^\/?\d/.test(after)) return null;
    if (/^\d\.\d(?:\d?\.\d{1,2})?$/.test(text) || (year === undefined && !text.includes('/'))) return null;
    const [day, month] = order === 'dmy' ? [a, b] : [b, a];
    return Number(month) > 12 && Number(day) <= 12 ? numbers(month, day, year) : numbers(day, month, year);
  });
}

/** "3 June", "3rd of June 2024", "3-5 June", "3-Jun-24". */
function dayThenMonth(): Parser {
  const source =
    `(?<day>\\d{1,2})${ENDING}(?:\\s{0,3}${THROUGH}\\s{0,3}(?<last>\\d{1,2})${ENDING})?` +
    `(?:[-/]|\\s{0,3}(?:of)?\\s{0,3})(?<name>${MONTH})(?:(?:[-/]|,?\\s{0,3})(?<year>(?:${WRITTEN_YEAR})(?!\\w)))?`;
  return wordParser([SIGNAL.digit, SIGNAL.month], source, named);
}

/** "June 3", "Jun. 3rd, 2024", "June 3-5". Where days come first, "May 24" is a month and its year. */
function monthThenDay(order: Reference['order']): Parser {
  const halves = anyOf(['am', 'pm']);
  const source =
    `(?<name>${MONTH})(?:[-/]|\\s{0,4},?\\s{0,4})(?<day>\\d{1,2})(?<ending>${ENDING})(?!\\s{0,4}${halves})` +
    `(?:\\s{0,4}(?:to|-)\\s{0,4}(?<last>\\d{1,2})${ENDING})?(?:(?:[-/]|\\s{0,4},\\s{0,4}|\\s{1,4})(?<year>${WRITTEN_YEAR}))?(?!:\\d)`;
  return wordParser([SIGNAL.digit, SIGNAL.month], source, (groups) => {
    const isYear = !groups.last && !groups.year && !groups.ending && groups.day!.length === 2;
    return order === 'dmy' && isYear ? null : named(groups);
  });
}

/** "5/2024". */
function slashedMonths(): Parser {
  return wordParser(
    [SIGNAL.longNumber, SIGNAL.joinedNumbers],
    `(?<month>0?[1-9]|1[0-2])/(?<year>\\d{4})`,
    ({ month, year }, _today, { before }) =>
      /\d\/?$/.test(before) ? null : { month: Number(month), year: Number(year) },
  );
}

/** "2024 May", "2024, of May". */
function yearThenMonth(): Parser {
  const source = `(?<year>[1-9]\\d{3})(?:\\s{0,4}[-./,]?\\s{0,4}|\\s{1,4}of\\s{1,4})(?<name>${MONTH})`;
  return wordParser([SIGNAL.longNumber, SIGNAL.month], source, ({ year, name }, _today, { after }) =>
    /^\s+\d/.test(after) ? null : { month: monthOf(name), year: Number(year) },
  );
}

/** The reading of a match that names its month. */
function named({ day, last, name, year }: Groups): Reading {
  const found = numbers(day, String(monthOf(name)), year);
  return last === undefined ? found : { ...found, last: { ...found, day: Number(last) } };
}

function numbers(day: string | undefined, month: string | undefined, year: string | undefined): Reading {
  return { day: Number(day), month: Number(month), ...(year === undefined ? {} : { year: fullYear(Number(year)) }) };
}

function monthOf(name: string | undefined): number {
  return english.months[key(name?.replace('.', ''))] ?? 0;
}

function fullYear(year: number): number {
  return year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year;
}
