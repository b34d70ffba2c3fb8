import type { Day } from '../notes/note.ts';

/** Today in the user's time zone. Only the entries hand it in: everything below takes the day as an argument. */
export function systemClock(): Day {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
