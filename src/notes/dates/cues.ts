import { english } from './lexicon/en.ts';
import { anyOf } from './pattern.ts';

const { weekdays, months, ordinals, days, dayEnds, dayParts, periodEnds, units, weekends, meetings, conditions } = english;
const words = [weekdays, months, ordinals, days, periodEnds, units].flatMap((record) => Object.keys(record));
const phrases = [...dayEnds, ...dayParts, ...weekends, ...meetings.nouns, ...meetings.alone, ...conditions.strong, ...conditions.weak, ...conditions.waiting, ...conditions.whole, 'by', 'due'];

/** Digits as dates and times have them: joined by a mark, as an ordinal, with a clock, a year, a quarter. */
const DIGITS = `\\d(?:\\s?[-\u2010-\u2015/.\\\\:]\\s?\\d|${anyOf(english.ordinalEndings)}|\\s?[ap]\\.?m)|(?:19|20)\\d\\d|[${english.quarters.join('')}h][1-4]`;

const CUE = new RegExp(`${DIGITS}|(?<![\\p{L}])${anyOf([...words, ...phrases])}(?![\\p{L}])`, 'iu');

/** One pass that tells most texts without due words from the rest: no digit, no word of time, no lead of a condition. */
export function mayHoldDue(text: string): boolean {
  return CUE.test(text);
}
