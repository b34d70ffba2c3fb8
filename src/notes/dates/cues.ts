import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf } from './pattern.ts';

/**
 * A test, one pass long, that tells most texts without due words from the rest: no word of time, no lead of a condition,
 * no digits as dates and times have them (joined by a mark, as an ordinal, with a clock, a year, a quarter).
 * `but` are the words of a language tried anyway: only what it does not have counts as a cue.
 */
export function createCueTest(words: Lexicon, but?: Lexicon): (text: string) => boolean {
  const own = cueWords(words);
  const shared = new Set(but ? cueWords(but) : []);
  const digits = but
    ? `(?<!\\p{L})${anyOf([...words.announcing, ...words.articles])}\\s{1,4}\\d`
    : `\\d(?:\\s?[-\u2010-\u2015/.\\\\:]\\s?\\d|${anyOf(words.ordinalEndings)}|\\s?[ap]\\.?m)|(?:19|20)\\d\\d|${anyOf([...words.quarters, ...words.halves])}[1-4]`;
  const cue = new RegExp(`${digits}|(?<!\\p{L})${anyOf(own.filter((word) => !shared.has(word)))}(?!\\p{L})`, 'iu');
  return (text) => cue.test(text);
}

function cueWords(words: Lexicon): string[] {
  const { weekdays, months, ordinals, days, periodEnds, units, meetings, conditions } = words;
  return [
    ...[weekdays, months, ordinals, days, periodEnds, units].flatMap((table) => Object.keys(table)),
    ...words.dayEnds,
    ...words.dayParts,
    ...words.weekends,
    ...words.weekNumbers,
    ...meetings.nouns,
    ...meetings.alone,
    ...conditions.strong,
    ...conditions.weak,
    ...conditions.waiting,
    ...conditions.whole,
    ...conditions.eventLead,
  ];
}
