/**
 * A day as people of `locale` write it, short: `Fri, Mar 22`; with the year where it is not the year of `today`.
 * Days are `YYYY-MM-DD`; what is none is given back as it is.
 */
export function formatDay(day: string, locale: string, today: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return date.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short', year, timeZone: 'UTC' });
}

/** The calendar day of `now` where the user is. */
export function dayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether these words are a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}
