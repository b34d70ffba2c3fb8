import type { Lexicon } from './lexicon/lexicon.ts';
import { quick } from '../patterns/quick.ts';
import { anyOf } from './pattern.ts';

/**
 * A test, one pass long, that tells most texts without due words from the rest: no word of time, no lead of a condition,
 * no digits as dates and times have them (joined by a mark, as an ordinal, with a clock, a year, a quarter).
 * `but` are the words of a language tried anyway: only what it does not have counts as a cue, or a name of both behind a lead
 * of this language only ("bis April", "bis 3.").
 */
export function createCueTest(words: Lexicon, but?: Lexicon): (text: string) => boolean {
  const shared = new Set(but ? [...cueWords(but), ...words.shy] : []);
  const own = cueWords(words).filter((word) => !shared.has(word));
  const digits = but
    ? ownDigits(words, but)
    : `\\d(?:\\s?[-\u2010-\u2015/.\\\\:]\\s?\\d|${anyOf(words.ordinalEndings)}|\\s?[ap]\\.?m)|(?:19|20)\\d\\d|${anyOf([...words.quarters, ...words.halves])}[1-4]|(?<!\\p{L})${anyOf(weekLetters(words))}\\d`;
  const cue = quick(new RegExp(`${digits}|(?<!\\p{L})${anyOf(own).replaceAll("'", "['\u2019]")}(?!\\p{L})`, 'iu'));
  return (text) => cue.test(text);
}

/** Numbers and shared names as only this language writes them: "bis 3.", "am Fr", "17.05.", "18 h", "fin avril", "12 mars". */
function ownDigits(words: Lexicon, but: Lexicon): string {
  const leads = anyOf([...words.announcing, ...words.naming, ...words.articles, ...Object.keys(words.edges)]);
  const named = anyOf([...Object.keys(words.months), ...Object.keys(words.weekdays)]);
  const led = `(?<!\\p{L})${leads.replaceAll("'", "['\u2019]")}\\s{1,4}(?:\\d|${named}(?!\\p{L})|${anyOf(words.quarters)}[1-4])`;
  const clock = `\\d\\s?${anyOf(words.clock)}(?!\\p{L})`;
  const dotted = words.dottedDays ? `|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${named}(?!\\p{L}))` : '';
  const shy = words.shy.filter((name) => name in words.months && !(name in but.months));
  const day = `(?:\\d(?:${anyOf(words.ordinalEndings)})?|${anyOf(Object.keys(words.dayNumbers))})`;
  const dated = `|${day}\\s{1,4}${anyOf(shy)}(?!\\p{L})`;
  return `${led}|${clock}${dotted}${dated}|(?<!\\p{L})${anyOf(weekLetters(words))}\\d{1,2}(?!\\d)`;
}

function weekLetters(words: Lexicon): string[] {
  return words.weekNumbers.filter((mark) => mark.length === 1);
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
