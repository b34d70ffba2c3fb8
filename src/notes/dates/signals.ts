import { english } from './lexicon/en.ts';
import { lexicons } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createWordBits, JOINED_NUMBERS, LONG_NUMBER, NUMBER } from './words.ts';

/**
 * What words of a language stand in a text, as bits: what a parser needs to match at all. A phrase counts when its longest word is
 * there, so that a bit says "may be" and its lack "is not".
 */
export type Signals = number;

export const SIGNAL = {
  weekday: 1,
  month: 1 << 1,
  /** Ordinals, their endings, and numbers that name days of a month. */
  ordinal: 1 << 2,
  day: 1 << 3,
  dayEnd: 1 << 4,
  dayPart: 1 << 5,
  /** Units and spans of time: "week", "fortnight". */
  unit: 1 << 6,
  periodEnd: 1 << 7,
  weekend: 1 << 8,
  weekNumber: 1 << 9,
  quarter: 1 << 10,
  openPeriod: 1 << 11,
  meeting: 1 << 12,
  clock: 1 << 13,
  someTime: 1 << 14,
  condition: 1 << 15,
  /** A word by which the text is worth a closer look; a phrase that is one, if it is all there. */
  cue: 1 << 16,
  cuePhrase: 1 << 17,
  /** What leads to days, and what makes a name or a number after it a cue. */
  lead: 1 << 18,
  shyMonth: 1 << 19,
  weekLetter: 1 << 20,
  weekOf: 1 << 21,
  /** A verb of what is over, or who did it. */
  report: 1 << 22,
  /** A digit; a number of four digits or more; two numbers with a mark between them. */
  digit: 1 << 23,
  longNumber: 1 << 24,
  joinedNumbers: 1 << 25,
  /** What makes a meeting the next one, or a day of it. */
  nextMeeting: 1 << 26,
} as const;

/** The signals of a text, for the languages in the order of `lexicons`. */
export const signalsOf: (text: string) => Signals[] = createWordBits(lexicons.map(bitsOfWords));

function bitsOfWords(words: Lexicon): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (bit: number, phrases: Iterable<string>): void => {
    for (const phrase of phrases) {
      const word = longestWord(phrase);
      bits.set(word, (bits.get(word) ?? 0) | bit);
    }
  };
  const { conditions } = words;
  const weekdays = Object.keys(words.weekdays);
  const months = Object.keys(words.months);
  add(SIGNAL.weekday, [...weekdays, ...weekdays.flatMap((name) => words.weekdayEndings.map((end) => name + end))]);
  add(SIGNAL.month, months);
  add(SIGNAL.ordinal, [...Object.keys(words.ordinals), ...Object.keys(words.dayNumbers)]);
  if (!words.bareDays && !words.dottedDays) add(SIGNAL.ordinal, words.ordinalEndings);
  add(SIGNAL.day, Object.keys(words.days));
  add(SIGNAL.dayEnd, words.dayEnds);
  add(SIGNAL.dayPart, words.dayParts);
  add(SIGNAL.unit, [...Object.keys(words.units), ...words.workingDays, ...Object.keys(words.spans)]);
  add(SIGNAL.periodEnd, [...Object.keys(words.periodEnds), ...words.weekAfterNext]);
  add(SIGNAL.weekend, words.weekends);
  add(SIGNAL.weekNumber, words.weekNumbers);
  add(SIGNAL.quarter, [...words.quarters, ...words.halves]);
  add(SIGNAL.openPeriod, words.openPeriods);
  add(SIGNAL.meeting, [...words.meetings.nouns, ...words.meetings.alone]);
  add(SIGNAL.nextMeeting, [words.meetings.which, words.meetings.alone, words.meetings.before, words.nextBehind].flat());
  add(SIGNAL.clock, words.clock);
  add(SIGNAL.someTime, words.someTime);
  add(SIGNAL.condition, [
    ...[conditions.strong, conditions.weak, conditions.waiting, conditions.whole, conditions.eventLead].flat(),
  ]);
  add(SIGNAL.lead, [...words.announcing, ...words.naming, ...words.articles, ...Object.keys(words.edges)]);
  add(
    SIGNAL.shyMonth,
    words.shy.filter((name) => name in words.months),
  );
  add(SIGNAL.weekLetter, weekLetters(words));
  add(SIGNAL.weekOf, [...words.weekOf, ...words.weekends]);
  add(SIGNAL.report, [...words.reports, ...words.sayings, ...words.pronouns]);
  for (const word of ownCues(words, words === english ? undefined : english))
    add(/^\p{L}+$/u.test(word) ? SIGNAL.cue : SIGNAL.cuePhrase, [word]);
  add(SIGNAL.digit, [NUMBER]);
  bits.set(LONG_NUMBER, SIGNAL.longNumber);
  bits.set(JOINED_NUMBERS, SIGNAL.joinedNumbers);
  return bits;
}

/** "1:1" has numbers only. */
function longestWord(phrase: string): string {
  const longest = phrase.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a));
  return longest === '' ? NUMBER : longest;
}

/** The words that make a text worth a closer look; `but`: those of a language tried anyway do not count, nor what is a word of its own. */
export function ownCues(words: Lexicon, but?: Lexicon): string[] {
  const shared = new Set(but ? [...cueWords(but), ...words.shy] : []);
  return cueWords(words).filter((word) => !shared.has(word));
}

function cueWords(words: Lexicon): string[] {
  const { weekdays, months, ordinals, days, periodEnds, units, spans, meetings, conditions } = words;
  return [
    ...[weekdays, months, ordinals, days, periodEnds, units, spans].flatMap((table) => Object.keys(table)),
    ...Object.keys(weekdays).flatMap((name) => words.weekdayEndings.map((ending) => name + ending)),
    ...Object.keys(words.dayNumbers).filter((word) => words.dayNumbers[word]! >= 10),
    ...words.workingDays,
    ...words.dayEnds,
    ...words.dayParts,
    ...words.weekends,
    ...words.weekNumbers.filter((word) => word.length > 1),
    ...words.openPeriods,
    ...meetings.nouns,
    ...meetings.alone,
    ...conditions.strong,
    ...conditions.weak,
    ...conditions.waiting,
    ...conditions.whole,
    ...conditions.eventLead,
  ];
}

/** Marks of a week's number that are one letter: "W25". */
export function weekLetters(words: Lexicon): string[] {
  return words.weekNumbers.filter((mark) => mark.length === 1);
}
