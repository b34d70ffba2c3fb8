import { once, remembered } from '../once.ts';
import { askEach, wholeOf } from '../regions.ts';
import { inSmall } from './clean.ts';
import { toDay } from './day.ts';
import { languages } from './language.ts';
import { anyOf, pattern } from './pattern.ts';
import { dayInPath } from './path-day.ts';
import type { Reference } from './reference.ts';
import { createWordCounter } from './words.ts';

type Order = Reference['order'];

/** How dates in digits are read; `unsure`: nothing tells, so that one that reads both ways is worth a question. */
export interface OrderFound {
  order: Order;
  unsure: boolean;
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:20)?\d\d)(?![\d/-])/g;

/**
 * Whether the dates in digits of a note say day first (18/12/2024) or month first (12/18/2024). What tells, from the surest:
 * dates that can be read one way only, a date that is the one in the file's name one way only, `chosen` (the reader's setting),
 * the note's language, how it writes the months' names ("5 March" or "March 5"). Month first, unsure, where nothing does. `regions` are
 * those of the text.
 */
export function orderOf(text: string, path = '', chosen?: Order, regions = wholeOf(text)): OrderFound {
  const balance = askEach(regions, 'order', ({ text }) => balanceIn(text)).reduce((sum, { answer }) => sum + answer, 0);
  const sure = orderBy(balance) ?? orderByName(text, path) ?? chosen;
  if (sure) return { order: sure, unsure: false };
  const digits = askEach(regions, 'digits', ({ text }) => /\d[/-]\d/.test(text));
  if (!digits.some(({ answer }) => answer)) return { order: 'mdy', unsure: false };
  const told = toldBy(text.slice(0, SAMPLE));
  return { order: told ?? 'mdy', unsure: told === null };
}

/** By the majority of the dates that can be read one way only; null without such. */
export function dateOrder(text: string): Order | null {
  return orderBy(balanceIn(text));
}

/** How many more of them put the day first. */
function balanceIn(text: string): number {
  let balance = 0;
  for (const [, first, , second] of text.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) balance++;
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) balance--;
  }
  return balance;
}

function orderBy(balance: number): Order | null {
  return balance === 0 ? null : balance > 0 ? 'dmy' : 'mdy';
}

/** "05/03/2024" in `2024-05-03.md` is the third of May. */
function orderByName(text: string, path: string): Order | null {
  const named = dayInPath(path);
  if (!named) return null;
  for (const [, first, , second, year] of text.slice(0, 6000).matchAll(NUMERIC)) {
    const of = Number(year!.length === 2 ? `20${year}` : year);
    const [dmy, mdy] = [toDay(of, Number(second), Number(first)), toDay(of, Number(first), Number(second))];
    if (dmy !== mdy && (dmy === named || mdy === named)) return dmy === named ? 'dmy' : 'mdy';
  }
  return null;
}

/** How much of a note shows its language and its ways. */
const SAMPLE = 20_000;

/** The samples of a few notes: what is typed mostly stands further down. */
const toldBy = remembered((sample: string) => orderByLanguage(sample) ?? orderByMonthNames(sample), 4);

const countCommon = createWordCounter(languages.map(({ words }) => words.common));

/** The languages but English all put the day first. */
function orderByLanguage(sample: string): Order | null {
  const counts = countCommon(sample).map((count, i) => ({
    count,
    dayFirst: languages[i]!.words.dayFirst,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && second && first.count >= 5 && first.count > second.count && first.dayFirst ? 'dmy' : null;
}

const byMonthNames = once(() => {
  const month = anyOf(Object.keys(languages[0]!.words.months));
  return {
    dayFirst: pattern(`(?<![\\d:])\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}(?!\\p{L})`, 'g'),
    monthFirst: pattern(`(?<!\\p{L})${month}\\.?\\s\\d{1,2}(?!\\d)`, 'g'),
  };
});

/** "5 March" and "5th of March" put the day first, "March 5" the month. */
function orderByMonthNames(words: string): Order | null {
  const sample = inSmall(words);
  const { dayFirst, monthFirst } = byMonthNames();
  return orderBy((sample.match(dayFirst) ?? []).length - (sample.match(monthFirst) ?? []).length);
}
