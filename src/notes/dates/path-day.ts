import type { Day } from '../note.ts';
import { mondayOfWeek, toDay } from './day.ts';
import { languages } from './language.ts';
import { anyOf } from './pattern.ts';

/** Where two languages share a name, the earlier in the list has it. */
const MONTHS: Record<string, number> = Object.fromEntries(
  [...languages].reverse().flatMap((language) => Object.entries(language.words.months)),
);
const MONTH = anyOf(Object.keys(MONTHS));
const JOINT = '[-._ ]?';
const END = '(?![0-9])';
const START = '(?<![0-9])';

/** Ways a day is written in a file's name, surest first; groups `y` (`yy`: without its century), `m`, `d` (`n`: month by name, `week`: a week of the year, from its Monday). */
const IN_NAME = [
  `${START}(?<y>(?:19|20)\\d\\d)(?<j>[-._ ])(?<m>\\d{1,2})\\k<j>(?<d>\\d{1,2})${END}`,
  `${START}(?<d>\\d{1,2})(?<j>[-._ ])(?<m>\\d{1,2})\\k<j>(?<y>(?:19|20)\\d\\d)${END}`,
  `${START}(?<y>20\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)${END}`,
  `${START}(?<d>\\d{1,2})(?:st|nd|rd|th)?${JOINT}(?<n>${MONTH})${JOINT}(?<y>(?:19|20)\\d\\d)${END}`,
  `(?<![a-z])(?<n>${MONTH})${JOINT}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,|${JOINT})\\s?(?<y>(?:19|20)\\d\\d)${END}`,
  `${START}(?<y>(?:19|20)\\d\\d)${JOINT}(?<n>${MONTH})${JOINT}(?<d>\\d{1,2})${END}`,
  `${START}(?<yy>[1-4]\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)${END}`,
  `${START}(?<y>(?:19|20)\\d\\d)${JOINT}(?:w|kw|cw|week)${JOINT}(?<week>\\d{1,2})${END}`,
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
    if (groups.week !== undefined) return mondayOfWeek(Number(groups.y), Number(groups.week));
    const month = groups.n !== undefined ? MONTHS[groups.n.toLowerCase()] : Number(groups.m);
    const [y, d] = [Number(groups.y ?? (groups.yy ? `20${groups.yy}` : year)), Number(groups.d)];
    // 11-16-2022: only the other order is a date.
    const day = toDay(y, month ?? 0, d) ?? (groups.n === undefined ? toDay(y, d, month ?? 0) : null);
    if (day) return day;
  }
  return null;
}
