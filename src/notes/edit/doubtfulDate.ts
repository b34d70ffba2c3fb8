import { weekdayName } from '../dates/index.ts';
import type { Day, Doubt } from '../note.ts';
import { ordinal } from './days.ts';
import type { TextEdit } from './textEdit.ts';

/** The date in digits, written as a day that can be read one way only. */
export function writeDay(doubt: Doubt, day: Day): TextEdit {
  return { ...doubt.date, text: day };
}

/** The weekday that the date has, in the language and the length of the wrong one. */
export function correctWeekday(text: string, doubt: Doubt & { of: 'weekday' }, day: Day): TextEdit {
  return { ...doubt.weekday, text: weekdayName(text.slice(doubt.weekday.start, doubt.weekday.end), day) };
}

/** The date moved to the day that has the weekday: its number where that is all that changes ("March 13" → "March 12"), else the ISO date. */
export function moveToWeekday(text: string, doubt: Doubt, day: Day): TextEdit {
  const words = text.slice(doubt.date.start, doubt.date.end);
  const number = new RegExp(`(?<!\\d)0?${Number(day.slice(8))}(?:st|nd|rd|th)?(?!\\d)`, 'i');
  const written = day.slice(0, 7) === doubt.other.slice(0, 7) ? number.exec(words) : null;
  if (!written || number.test(words.slice(written.index + written[0].length))) return writeDay(doubt, doubt.other);
  const other = doubt.other.slice(8);
  const plain = written[0].startsWith('0') ? other : String(Number(other));
  const moved = /\p{L}/u.test(written[0]) ? ordinal(Number(other)) : plain;
  return { ...doubt.date, text: words.replace(number, moved) };
}
