import { daysInMonth } from './day.ts';
import { isTime, type Finding, type Moment } from './finding.ts';
import { written } from './lexicon/written.ts';
import { anyOf } from './pattern.ts';

type Join = (a: Finding, b: Finding, between: string) => Finding | null;

/**
 * The findings of all parsers, in text order, of overlapping ones the longest; what stands side by side is joined: a weekday and its day, a
 * day and its time, the ends of a range. The zone behind a time belongs to its words, as does the year behind a day.
 */
export function joined(text: string, found: readonly Finding[]): Finding[] {
  // Sorting is stable: of two that are alike, the one of the earlier parser stays.
  let findings = longest(found.filter(isReal).sort((a, b) => a.start - b.start));
  findings = findings.map((finding) => withOffset(finding, text));
  findings = pairs(pairs(findings, text, weekdayAndDay), text, dayAndTime);
  findings = longest(findings.map((finding) => withZone(finding, text)));
  // A number alone is a day or a time only beside another: "Friday 12".
  findings = findings.filter(({ start, end }) => !/^\d+\.?\d*$/.test(text.slice(start, end)));
  findings = pairs(findings, text, dayAndTime).map((finding) => withYear(finding, text));
  return pairs(findings, text, ends);
}

/** No month has a 32nd day. */
function isReal({ first, last }: Finding): boolean {
  return isDay(first) && (last === null || isDay(last));
}

function isDay({ year = 2024, month = 1, day = 1 }: Moment): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function longest(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const last = kept.at(-1);
    if (!last || finding.start >= last.end) kept.push(finding);
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding;
  }
  return kept;
}

function pairs(findings: readonly Finding[], text: string, join: Join): Finding[] {
  const result: Finding[] = [];
  for (const finding of findings) {
    const last = result.at(-1);
    const both = last ? join(last, finding, text.slice(last.end, finding.start)) : null;
    if (both) result[result.length - 1] = both;
    else result.push(finding);
  }
  return result;
}

/** "Friday, 3 June", "Friday the 3rd"; not "Friday, tomorrow". */
const weekdayAndDay: Join = (a, b, between) => {
  const { weekday, day, month, hour } = a.first;
  const isCounted = b.tags.includes('relative') && !b.first.implied;
  if (weekday === undefined || (day ?? month ?? hour) !== undefined || b.first.day === undefined || isCounted)
    return null;
  if (!/^,?\s*$/.test(between)) return null;
  return {
    start: a.start,
    end: b.end,
    first: { ...b.first, weekday },
    last: b.last && { ...b.last, weekday },
    tags: [],
  };
};

const AT_TIME = new RegExp(`^\\s*(?:${anyOf(written.atTime)}|[-,.:∙])?\\s*$`);

/** "Friday at 5", "3 June, 10:00-11:00", "17:00 on Friday". */
const dayAndTime: Join = (a, b, between) => {
  const isTimeFirst = isTime(a.first) && b.first.hour === undefined;
  if (!isTimeFirst && !(isTime(b.first) && a.first.hour === undefined)) return null;
  if (!AT_TIME.test(between) || (isTimeFirst && between.trim() === ':')) return null;
  // "Friday, 12", but of "fix bug 12 tomorrow" the number belongs to the task.
  if (isTimeFirst && a.tags.includes('bare')) return null;
  const [day, time] = isTimeFirst ? [b, a] : [a, b];
  const hour = time.first.hour ?? 12;
  return {
    start: a.start,
    end: b.end,
    first: { ...day.first, hour },
    last: day.last || time.last ? { ...(day.last ?? day.first), hour } : null,
    tags: [...day.tags, ...time.tags],
  };
};

const THROUGH = new RegExp(`^\\s*${anyOf(written.through)}\\s*$`, 'i');

/** "Monday to Wednesday", "3 June - 7 June"; what one end lacks it has from the other. */
const ends: Join = (a, b, between) => {
  if (a.last || b.last || !THROUGH.test(between)) return null;
  const range = { start: a.start, end: b.end, tags: [...a.tags, ...b.tags] };
  // "Monday 9:00 to 11:00" is on one day.
  if (isTime(b.first)) return { ...range, first: a.first, last: { ...a.first, ...b.first } };
  if (isWeekday(a.first) || isWeekday(b.first)) return { ...range, first: a.first, last: b.first };
  const [first, last] = [completed(a.first, b.first), completed(b.first, a.first)];
  return isAfter(first, last) ? { ...range, first: last, last: first } : { ...range, first, last };
};

function isWeekday({ weekday, day, month }: Moment): boolean {
  return weekday !== undefined && (day ?? month) === undefined;
}

function completed(moment: Moment, other: Moment): Moment {
  const year = moment.year ?? other.year ?? moment.implied?.year;
  const month = moment.month ?? other.month ?? moment.implied?.month;
  return { ...moment, implied: { year, month } };
}

/** Whether both days are known, and the first one is later; without a year of its own a month is that of the next one. */
function isAfter(a: Moment, b: Moment): boolean {
  const place = ({ year, month, day = 1, implied }: Moment): number =>
    ((month === undefined ? (year ?? implied?.year) : year) ?? NaN) * 10_000 +
    (month ?? implied?.month ?? NaN) * 100 +
    day;
  return place(a) > place(b);
}

const OFFSET = /^\s*(?:\(?(?:GMT|UTC)\s?)?[+-](\d{1,2})(?::?(\d\d))?\)?/i;
const ZONE = new RegExp(`^\\s*,?\\s*\\(?${anyOf(written.zones)}\\)?(?!\\w)`);
const YEAR_BEHIND = /^\s*(?<year>(?:19|20)\d\d)/;

/** "10:00 UTC+2". */
function withOffset(finding: Finding, text: string): Finding {
  const offset = OFFSET.exec(text.slice(finding.end, finding.end + 30));
  const isReal = offset !== null && Number(offset[1]) * 60 + Number(offset[2] ?? 0) <= 14 * 60;
  return isReal ? { ...finding, end: finding.end + offset[0].length } : finding;
}

/** "10:00 CET". */
function withZone(finding: Finding, text: string): Finding {
  const zone = ZONE.exec(text.slice(finding.end, finding.end + 30));
  return zone ? { ...finding, end: finding.end + zone[0].length } : finding;
}

/** "3 June, 5pm, 2024" has its year behind the time. */
function withYear(finding: Finding, text: string): Finding {
  const { first, last, end, tags } = finding;
  if (first.month === undefined || first.year !== undefined || tags.includes('open') || tags.includes('meeting'))
    return finding;
  const behind = YEAR_BEHIND.exec(text.slice(end, end + 20));
  if (!behind) return finding;
  const year = Number(behind.groups!.year);
  return { ...finding, end: end + behind[0].length, first: { ...first, year }, last: last && { ...last, year } };
}
