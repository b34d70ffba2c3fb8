import type { Day } from '../../notes/note.ts';
import { weekday } from '../../notes/dates/index.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri 22 Mar`; with the year where it is not that of `reference` (a day of the same calendar, or null). */
export function shortDay(day: Day, reference: Day | null): string {
  const [year, month, date] = day.split('-');
  const words = `${weekdays[weekday(day) % 7]} ${Number(date)} ${months[Number(month) - 1]}`;
  return reference?.startsWith(`${year}-`) ? words : `${words} ${year}`;
}

/** `Friday`. */
export function longWeekday(day: Day): string {
  return longWeekdays[weekday(day) % 7]!;
}

/** `tomorrow`, `3 days ago`: so many days from today. */
export function fromToday(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

export const tomorrow = 'tomorrow';
export const friday = 'Friday';
export const nextWeek = 'next week';
export const nextMeeting = 'next meeting';
