import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf, writtenPattern } from './pattern.ts';
import { ownCues, SIGNAL, weekLetters, type Signals } from './signals.ts';

type CueTest = (text: string, signals: Signals) => boolean;

/**
 * A test that tells most texts without due words from the rest by their signals: no word of time, no lead of a condition, no digits as
 * dates and times have them. `but` are the words of a language tried anyway: only what it does not have counts as a cue, or a name
 * of both behind a lead of this language only ("bis April", "bis 3.").
 */
export function createCueTest(words: Lexicon, but?: Lexicon): CueTest {
  const phrases = ownCues(words, but).filter((word) => !/^\p{L}+$/u.test(word));
  const phrase = writtenPattern(`(?<!\\p{L})${anyOf(phrases).replaceAll("'", "['\u2019]")}(?!\\p{L})`);
  const digits = writtenPattern(but ? ownDigits(words, but) : anyDigits(words));
  const { cue, cuePhrase, digit, lead, clock, shyMonth, weekLetter, month, weekday, ordinal } = SIGNAL;
  const mayHaveDigits = (signals: Signals): boolean =>
    (signals & digit) !== 0
      ? !but || words.dottedDays || (signals & (lead | clock | shyMonth | weekLetter)) !== 0
      : ((signals & lead) !== 0 && (signals & (month | weekday)) !== 0) ||
        ((signals & ordinal) !== 0 && (signals & shyMonth) !== 0);
  return (text, signals) =>
    (signals & cue) !== 0 ||
    ((signals & cuePhrase) !== 0 && phrase.test(text)) ||
    (mayHaveDigits(signals) && digits.test(text));
}

/** Numbers joined by a mark, as an ordinal, with a clock, a year, a quarter. */
function anyDigits(words: Lexicon): string {
  return `\\d(?:\\s?[-\u2010-\u2015/.\\\\:]\\s?\\d|${anyOf(words.ordinalEndings)}|\\s?[ap]\\.?m)|(?:19|20)\\d\\d|${anyOf([...words.quarters, ...words.halves])}[1-4]|(?<!\\p{L})${anyOf(weekLetters(words))}\\d`;
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
