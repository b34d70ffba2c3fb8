import type { Day, Span } from '../note.ts';
import type { TextEdit } from './textEdit.ts';

/** No slip in the year leads further than this into the future, in months. */
const longest = 10;

/**
 * A due date that lies before the day it was written on, with its year corrected to the first in which it does not: `due` are its words, `day`
 * what they mean. Null where no year stands in them, or where the corrected date is so far off that it was hardly meant.
 */
export function correctYear(
  text: string,
  due: Span,
  day: Day,
  written: Day,
): { edit: TextEdit; words: string; day: Day } | null {
  const words = text.slice(due.start, due.end);
  const year = day.slice(0, 4);
  const at = words.indexOf(year);
  if (at < 0 || words.indexOf(year, at + 1) >= 0) return null;
  const rest = day.slice(4);
  const right = Number(written.slice(0, 4)) + (rest < written.slice(4) ? 1 : 0);
  const months = (right - Number(written.slice(0, 4))) * 12 + Number(rest.slice(1, 3)) - Number(written.slice(5, 7));
  // The 29th of February has few years.
  if (months > longest || rest === '-02-29') return null;
  const corrected = String(right);
  const edit = { start: due.start + at, end: due.start + at + 4, text: corrected };
  return { edit, words: words.slice(0, at) + corrected + words.slice(at + 4), day: corrected + rest };
}
