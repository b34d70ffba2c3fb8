import { lexicons } from '../dates/lexicon/index.ts';
import type { Mention } from '../note.ts';
import { slice } from '../text.ts';
import { dateSpan } from './dueForm.ts';

const words = (lists: string[]): string => [...new Set(lists)].sort((a, b) => b.length - a.length).join('|');
const dayEnds = words(lexicons.flatMap((one) => one.dayEnds));
const dayParts = words(lexicons.flatMap((one) => one.dayParts));
/** Shorter ones ("so", "do") are words of their own as well. */
const dayNames = words(
  lexicons.flatMap(({ weekdays, days, months }) =>
    [weekdays, days, months].flatMap((names) => Object.keys(names).filter((name) => name.length > 2)),
  ),
);
/** Between two days: "or", "to", "until". */
const joints = words(lexicons.flatMap((one) => [...one.or, ...one.ranges.map(([, to]) => to)]));
const links = words(lexicons.flatMap((one) => [...one.naming, ...one.joints]));
const clock = '\\d{1,2}(?:[:h]\\d\\d)?(?:\\s?(?:[ap]m|uhr|h|heures|horas))?(?<=[:h\\p{L}]\\d{0,2})';
const time = `(?:${clock}|${dayEnds}|${dayParts})(?![\\p{L}\\d])`;

const aTime = new RegExp(`(?<![\\p{L}\\d])${time}`, 'iu');
const dayEndAlone = new RegExp(`^(?:\\p{L}{2,5}\\s)?(?:${dayEnds})$`, 'iu');
const timeInFront = new RegExp(`^${time}\\s{1,3}(?:(?:${links})\\s{1,3}){0,2}(?=\\S)`, 'iu');
const joint = new RegExp(`(?<!\\p{L})(?:${joints})(?!\\p{L})|\\s[-–]\\s|[–/]`, 'iu');
const aDay = new RegExp(`(?<!\\p{L})(?:${dayNames})(?!\\p{L})|\\d`, 'iu');
const numbers = /(?<![\d-])\d{1,2}\.?\s?[-–]\s?\d{1,2}(?![\d-])/;
const dayBefore = new RegExp(`(?<!\\p{L})(?:${dayNames}),?\\s{1,3}(?:${joints})\\s{1,3}$`, 'iu');
const dayBehind = new RegExp(`^,?\\s{1,3}(?:${joints})\\s{1,3}(?:${dayNames})(?!\\p{L})`, 'iu');

/** Do words of a date say a time of the day as well, which a date in their place would not? "EOD" alone is a day: today. */
export function saysTime(words: string): boolean {
  return aTime.test(words) && !dayEndAlone.test(words);
}

/** How many characters at the start of a date's words are a time of its day: "5pm " of "5pm tomorrow", "noon on " of "noon on Friday". */
export function timeLength(words: string): number {
  return timeInFront.exec(words)?.[0].length ?? 0;
}

/** Do the words of a mention's due name more days than the one that counts, in them or beside them: "Friday or Monday", "between Monday and Friday"? */
export function namesSeveralDays(text: string, mention: Mention): boolean {
  if (!mention.due) return false;
  const { start, end } = dateSpan(text, mention.due.span);
  const said = slice(text, { start, end });
  return (
    said.split(joint).filter((part) => aDay.test(part)).length > 1 ||
    numbers.test(said) ||
    dayBefore.test(text.slice(Math.max(0, start - 40), start)) ||
    dayBehind.test(text.slice(end, end + 40))
  );
}
