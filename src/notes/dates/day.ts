import type { Day } from '../note.ts';

/** Calendar arithmetic on `YYYY-MM-DD` strings. UTC inside, so that no time zone or clock change can shift a day. */

const MILLISECONDS = 86_400_000;

/** The numbers of a day; `month` is 1-based. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** The day with these numbers, or null where the calendar has none such (31 April) or the year is not a plausible one. */
export function toDay(year: number, month: number, day: number): Day | null {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function utc(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

/** The day `n` days after (before, when negative) `day`. */
export function addDays(day: Day, n: number): Day {
  return new Date(utc(day) + n * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day `n` months after `day`; the last of that month where it is shorter. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: date } = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + n, 1));
  const length = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return addDays(first.toISOString().slice(0, 10), Math.min(date, length) - 1);
}

/** The day `n` working days (Monday to Friday) after `day`. */
export function addWorkingDays(day: Day, n: number): Day {
  let result = day;
  for (let left = n; left > 0;) {
    result = addDays(result, 1);
    if (weekday(result) % 6 !== 0) left--;
  }
  return result;
}

/** How many days `b` comes after `a`; negative when it comes before. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((utc(b) - utc(a)) / MILLISECONDS);
}

/** The day of the week, 0 = Sunday. */
export function weekday(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** The Monday of the week in which `day` lies; weeks start on Monday. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** The Monday of a week of the year (ISO 8601: week 1 has 4 January), or null where no year has that week. */
export function mondayOfWeek(year: number, week: number): Day | null {
  return week >= 1 && week <= 53 ? addDays(mondayOf(`${year}-01-04`), 7 * (week - 1)) : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of the month. */
export function monthEnd(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** How far back a date without a year may lie and still be a date just past. */
const JUST_PAST = 30;

/**
 * The year for a month and day written without one: the date that lies nearest after `from`,
 * where one up to 30 days before `from` is that past date. `date` null: the last day of the month.
 */
export function nearestDay(month: number, date: number | null, from: Day): Day | null {
  const { year } = partsOf(from);
  // Eight years reach the next 29 February, whatever the start.
  for (let candidate = year - 1; candidate <= year + 8; candidate++) {
    const day = date === null ? monthEnd(candidate, month) : toDay(candidate, month, date);
    if (day !== null && daysBetween(from, day) >= -JUST_PAST) return day;
  }
  return null;
}
