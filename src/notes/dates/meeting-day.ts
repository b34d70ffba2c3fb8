import type { Day } from '../note.ts';
import { clean } from './clean.ts';
import { toDay } from './day.ts';
import type { Expression } from './expressions.ts';
import { languages } from './language.ts';
import { anyOf } from './pattern.ts';
import type { Reference } from './reference.ts';

export interface FoundDay {
  day: Day;
  start: number;
  end: number;
}

/**
 * The first complete date (day, month and year) in a text such as a header line, heading or mail `Date` header.
 * Offsets are UTF-16 units in `text`. A time zone does not shift the day. `order`: how 3/4/2024 is read.
 */
export function findDay(text: string, order: 'mdy' | 'dmy'): FoundDay | null {
  const head = text.slice(0, 4000);
  if (!YEAR.test(head)) return null;
  const cleaned = clean(head);
  const compact = COMPACT.exec(cleaned);
  const compactDay = compact && toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const found = wholeDays(cleaned, { day: null, next: null, order }).find(({ relative }) => !relative);
  if (compact && compactDay && (!found || compact.index < found.start)) {
    return { day: compactDay, start: compact.index, end: compact.index + 8 };
  }
  return found?.first ? { day: found.first, start: found.start, end: found.end } : null;
}

/** The first day and month in a text, in a year that something else gives ("Tuesday 5 March" in a folder `2024`). */
export function findYearlessDay(text: string, year: number, order: 'mdy' | 'dmy'): FoundDay | null {
  // No day of the year lies more than 30 days before its 30 January; see `nearestDay`.
  const [found] = wholeDays(clean(text.slice(0, 400)), { day: `${year}-01-30`, next: null, order });
  return found?.first ? { day: found.first, start: found.start, end: found.end } : null;
}

/** Days written with day and month, in any language, the earliest first and the longest of those. */
function wholeDays(cleaned: string, reference: Reference): Expression[] {
  return languages
    .filter((language, i) => i === 0 || language.mayHoldDue(cleaned))
    .flatMap((language) => language.findExpressions(cleaned, reference))
    .filter((expression) => expression.day !== null && expression.whole)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** No complete date without a year: the cheap test by which most lines are let go. */
const YEAR = /(?:19|20)\d\d|\d[-/.]\d{1,2}[-/.]\d\d/;

const COMPACT = /(?<![\p{L}\p{N}.-])(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?![\p{L}\p{N}])/u;

/** Where two languages share a name, the earlier in the list has it. */
const MONTHS: Record<string, number> = Object.fromEntries(
  [...languages].reverse().flatMap((language) => Object.entries(language.words.months)),
);
const MONTH = anyOf(Object.keys(MONTHS));
const JOINT = '[-._ ]?';
const END = '(?![0-9])';
const START = '(?<![0-9])';

/** Ways a day is written in a file's name, surest first; groups `y`, `m`, `d` (`n`: month by name). */
const IN_NAME = [
  `${START}(?<y>(?:19|20)\\d\\d)(?<j>[-._ ])(?<m>\\d{1,2})\\k<j>(?<d>\\d{1,2})${END}`,
  `${START}(?<d>\\d{1,2})(?<j>[-._ ])(?<m>\\d{1,2})\\k<j>(?<y>(?:19|20)\\d\\d)${END}`,
  `${START}(?<y>20\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)${END}`,
  `${START}(?<d>\\d{1,2})(?:st|nd|rd|th)?${JOINT}(?<n>${MONTH})${JOINT}(?<y>(?:19|20)\\d\\d)${END}`,
  `(?<![a-z])(?<n>${MONTH})${JOINT}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,|${JOINT})\\s?(?<y>(?:19|20)\\d\\d)${END}`,
  `${START}(?<y>(?:19|20)\\d\\d)${JOINT}(?<n>${MONTH})${JOINT}(?<d>\\d{1,2})${END}`,
].map((source) => new RegExp(source, 'i'));

/** A day without its year, for names below a folder that has it. */
const DAY_ONLY = [
  `^(?<m>\\d{1,2})[-._](?<d>\\d{1,2})${END}`,
  `(?<![a-z])(?<n>${MONTH})${JOINT}(?<d>\\d{1,2})${END}`,
  `${START}(?<d>\\d{1,2})${JOINT}(?<n>${MONTH})(?![a-z])`,
].map((source) => new RegExp(source, 'i'));

/**
 * The meeting day in a file's path, or null: `2021-02-16.md`, `16-11-2022-x.md`, `20181023-x.md`, `minutes_20Nov2025.md`,
 * `2022/telcons/06-09-minutes.md`, `2024/03/05.md`. Separators are `/` or `\`.
 */
export function dayInPath(path: string): Day | null {
  const segments = path.slice(-400).split(/[\\/]/).slice(-4);
  const name = segments.at(-1)?.replace(/\.[a-z]{1,8}$/i, '') ?? '';
  const own = firstDay(IN_NAME, name);
  if (own) return own;
  const folders = segments.slice(0, -1);
  const year = folders
    .map((folder) => /^(?:.*\D)?(20\d\d)(?:\D.*)?$/.exec(folder)?.[1])
    .findLast((found) => found !== undefined);
  if (year !== undefined) {
    const below = firstDay(DAY_ONLY, name, year);
    if (below) return below;
  }
  return firstDay(IN_NAME, [...folders, name].slice(-3).join('-'));
}

function firstDay(patterns: RegExp[], name: string, year?: string): Day | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(name)?.groups;
    if (!groups) continue;
    const month = groups.n !== undefined ? MONTHS[groups.n.toLowerCase()] : Number(groups.m);
    const [y, d] = [Number(groups.y ?? year), Number(groups.d)];
    // 11-16-2022: only the other order is a date.
    const day = toDay(y, month ?? 0, d) ?? (groups.n === undefined ? toDay(y, d, month ?? 0) : null);
    if (day) return day;
  }
  return null;
}

/**
 * Whether the dates in digits of a text say day first (18/12/2024) or month first (12/18/2024): the majority, null without evidence.
 */
export function dateOrder(text: string): 'mdy' | 'dmy' | null {
  let balance = 0;
  for (const [, first, second] of text.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?![\d/])/g)) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) balance++;
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) balance--;
  }
  return balance === 0 ? null : balance > 0 ? 'dmy' : 'mdy';
}
