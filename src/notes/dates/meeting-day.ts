import type { Day } from '../note.ts';
import { clean, inSmall } from './clean.ts';
import { toDay } from './day.ts';
import { doubtOf } from './doubt.ts';
import type { Expression } from './expression.ts';
import { languages } from './language.ts';
import { rememberedFrom, type Reference } from './reference.ts';
import { signalsOf } from './signals.ts';

export interface FoundDay {
  day: Day;
  start: number;
  end: number;
}

/**
 * The first complete date (day, month and year) in a text such as a header line, heading or mail `Date` header.
 * Offsets are UTF-16 units in `text`. A time zone does not shift the day. `order`: how 3/4/2024 is read.
 */
export function findDay(text: string, order: 'mdy' | 'dmy'): FoundDay | null {
  const head = text.length > 4000 ? text.slice(0, 4000) : text;
  return YEAR.test(head) ? dayIn(head, { day: null, next: null, order }) : null;
}

const dayIn = rememberedFrom((text, reference): FoundDay | null => {
  const cleaned = clean(text);
  const compact = COMPACT.exec(cleaned);
  const compactDay = compact && toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const found = wholeDays(cleaned, reference).find(({ relative }) => !relative);
  if (compact && compactDay && (!found || compact.index < found.start)) {
    return { day: compactDay, start: compact.index, end: compact.index + 8 };
  }
  const day = found && (doubtOf(inSmall(cleaned), found, reference).settled ?? found.first);
  return found && day ? { day, start: found.start, end: found.end } : null;
});

/** The first day and month in a text, in a year that something else gives ("Tuesday 5 March" in a folder `2024`). */
export function findYearlessDay(text: string, year: number, order: 'mdy' | 'dmy'): FoundDay | null {
  // No day of the year lies more than 30 days before its 30 January; see `nearestDay`.
  const [found] = wholeDays(clean(text.slice(0, 400)), { day: `${year}-01-30`, next: null, order });
  return found?.first ? { day: found.first, start: found.start, end: found.end } : null;
}

/** Days written with day and month, in any language, the earliest first and the longest of those. */
function wholeDays(cleaned: string, reference: Reference): Expression[] {
  const signals = signalsOf(cleaned);
  const small = inSmall(cleaned);
  return languages
    .filter((language, i) => i === 0 || language.mayHoldDue(cleaned, signals))
    .flatMap((language) => language.findExpressions(small, reference, signals, cleaned))
    .filter((expression) => expression.day !== null && expression.whole)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** No complete date without a year: the cheap test by which most lines are let go. */
const YEAR = /(?:19|20)\d\d|\d[-/.]\d{1,2}[-/.]\d\d/;

const COMPACT = /(?<![\p{L}\p{N}.-])(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?![\p{L}\p{N}])/u;
