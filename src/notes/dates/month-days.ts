import type { Day } from '../note.ts';
import { addMonths, partsOf, toDay } from './day.ts';
import type { Parser } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf, followed, key, namesOf, preceded, wordParser, YEAR, pattern } from './pattern.ts';
import { SIGNAL } from './signals.ts';

/** "the 15th", "on the twenty-first", "le dix-sept", "the 5th of next month": the first such day after the reference; also with its month. */
export function daysOfMonth(words: Lexicon): Parser {
  const ending = anyOf(words.ordinalEndings);
  const ordinals = [...Object.keys(words.ordinals), ...Object.keys(words.dayNumbers)];
  const word = anyOf([...ordinals, ...ordinals.map((ordinal) => ordinal.replace('-', ' '))]);
  const month = anyOf(Object.keys(words.months));
  const article = `(?:(?<article>${anyOf(words.articles)})\\s{1,4})?`;
  const weekday = `(?:(?:${anyOf(words.articles)}\\s{1,4})?(?<weekday>${anyOf(Object.keys(words.weekdays))})\\.?,?\\s{1,4})?`;
  // A dash between a number and a month is a range's.
  const joint = `(?:${anyOf(words.joints.filter((joint) => joint !== '-'))}\\s{1,4})*`;
  const own = words.bareDays ? `\\d{1,2}(?:${ending})?` : `\\d{1,2}${ending}`;
  const present = anyOf(words.thisPeriod);
  const inMonth = `\\s{1,4}${joint}(?:(?:(?<next>${anyOf(words.next)})|(?<present>${present}))\\s{1,4})?${anyOf(namesOf(words.units, 'month'))}`;
  const sources = [
    `${weekday}(?<monthFirst>${month})\\s{1,4}${article}(?:(?<digits>\\d{1,2}${ending})|(?<word>${word}))(?:,?\\s{1,4}(?<year>${YEAR}))?`,
    `${weekday}${article}(?:(?<digits>\\d{1,2}(?:${ending})?)|(?<word>${word}))\\s{1,4}${joint}(?<month>${month})\\.?(?:,?\\s{1,4}${joint}(?<year>${YEAR}))?`,
    `${weekday}${article}(?:(?<digits>${own})|(?<word>${word}))(?<inMonth>${inMonth})?`,
  ];
  // Each alternative has the same groups under its own number.
  const source = sources.map((one, i) => one.replace(/\(\?<(\w+)>/g, `(?<$1${i}>`)).join('|');
  const single = pattern(`^${anyOf(words.single)}$`);
  const led = preceded([...words.announcing, ...words.naming]);
  const closes = followed(words.closers);
  // Where a number alone names no day, it has its ending or its month.
  const named = words.bareDays || words.dottedDays ? SIGNAL.digit : SIGNAL.month;
  return wordParser(
    [SIGNAL.digit | SIGNAL.ordinal, SIGNAL.ordinal | named],
    source,
    (all, today, { before, after }) => {
      const group = (name: string) => sources.map((_, i) => all[`${name}${i}`]).find((found) => found !== undefined);
      const ordinal = key(group('word'));
      const digits = group('digits');
      const day = digits
        ? Number.parseInt(digits, 10)
        : (words.ordinals[ordinal] ?? words.ordinals[ordinal.replace(' ', '-')] ?? words.dayNumbers[ordinal]);
      if (!day || day > 31) return null;
      const monthName = group('month') ?? group('monthFirst');
      const year = group('year');
      if (monthName) return { day, month: words.months[key(monthName)] ?? 1, ...(year ? { year: Number(year) } : {}) };
      const isLed = led.test(before) || group('weekday') !== undefined;
      if (group('inMonth') === undefined) {
        // "the second draft", "1st floor" are ordinals of things: a number needs article or lead, a word clear surroundings.
        const closed = /^\s*(?:$|[.,:;!?)\]]|-\s|')/.test(after) || closes.test(after);
        if (group('article') === undefined && !isLed) return null;
        // "at first" is no day, nor is "le six" alone.
        const placed = group('article') !== undefined || group('weekday') !== undefined;
        if (words.shy.includes(ordinal) && !(isLed && placed)) return null;
        if (
          ordinal in words.dayNumbers &&
          group('weekday') === undefined &&
          !(day >= 10 && single.test(group('article')!))
        )
          return null;
        if (!closed && (digits === undefined || !isLed || !/\D/.test(digits))) return null;
      }
      const shift =
        group('next') !== undefined ? 1 : group('present') !== undefined || day >= partsOf(today).day ? 0 : 1;
      const found = nextDate(day, shift, today);
      if (!found) return null;
      const { year: y, month: m } = partsOf(found);
      return { day, implied: { year: y, month: m }, tags: ['relative'] };
    },
  );
}

/** The first such day of a month from `shift` months after that of `from` on; two months in a row never lack it. */
export function nextDate(date: number, shift: number, from: Day): Day | null {
  for (const ahead of [shift, shift + 1]) {
    const { year, month } = partsOf(addMonths(`${from.slice(0, 8)}01`, ahead));
    const found = toDay(year, month, date);
    if (found) return found;
  }
  return null;
}
