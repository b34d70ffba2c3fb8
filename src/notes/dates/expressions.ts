import { Chrono, configuration } from 'chrono-node/en';
import type { ParsedResult, ParsingComponents, ParsingResult } from 'chrono-node/en';
import type { Day } from '../note.ts';
import { once } from '../once.ts';
import { calendarParsers } from './calendar.ts';
import {
  createCounter,
  createJoiner,
  createRangeReader,
  createTimeReader,
  createWeekdayReader,
  createWeekReader,
} from './around.ts';
import { addDays, mondayOf, monthEnd, nearestDay, partsOf, toDay, weekday } from './day.ts';
import type { Expression } from './expression.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Reference } from './reference.ts';
import { meets, type Needs, type Parser } from './pattern.ts';
import { relativeParsers } from './relative.ts';
import { SIGNAL, type Signals } from './signals.ts';

/** No text is searched beyond this: an item or sentence is far shorter, and the work stays bounded. */
const LONGEST = 4000;

/**
 * Keeps of chrono's own finds the absolute dates and the times. Its relative words and bare weekdays follow other rules than ours
 * and would push ours out where they overlap, as would impossible dates.
 */
function ownRules(_context: unknown, results: ParsingResult[]): ParsingResult[] {
  return results.filter((result) => result.start.isValidDate() && (result.tags().has('ours') || isAbsolute(result)));
}

function isAbsolute({ start, end, text }: ParsingResult): boolean {
  // "from 3 to 5 June": without a clock's marks these are days.
  if (isTime(start) && end && /^\D*\d{1,2}\s*(?:-|\p{L}+)\s*\d{1,2}$/u.test(text)) return false;
  if (start.tags().has('result/relativeDate')) return false;
  return isTime(start) || (start.isCertain('month') && !/^\d*\.\d*$/.test(text));
}

function isTime(start: Pick<ParsingComponents, 'isCertain'>): boolean {
  return !(['weekday', 'day', 'month', 'year'] as const).some((part) => start.isCertain(part));
}

/** What chrono's own parsers need of what we keep of them, as English signals: digits, or a month and an ordinal. */
const NEEDED_BY_CHRONO: readonly Needs[] = [[SIGNAL.digit], [SIGNAL.month, SIGNAL.ordinal]];

/**
 * chrono with its strict parsers for absolute dates, times and ranges, and ours before them for everything that counts from
 * the day of the meeting; the strict refiners would drop bare weekdays, so the others are used.
 */
function createEngine(
  own: readonly Parser[],
  dayFirst: boolean,
): (text: string, from: Date, signals: Signals, english: Signals) => ParsedResult[] {
  const strict = configuration.createConfiguration(true, dayFirst);
  const casual = configuration.createConfiguration(false, dayFirst);
  const chrono = new Chrono({ parsers: [], refiners: [{ refine: ownRules }, ...casual.refiners] });
  return (text, from, signals, english) => {
    chrono.parsers = own.filter(({ needs }) => meets(signals, needs));
    if (NEEDED_BY_CHRONO.some((needs) => meets(english, needs))) chrono.parsers.push(...strict.parsers);
    return chrono.parsers.length === 0 ? [] : chrono.parse(text, from);
  };
}

/**
 * A finder, by the words of one language, of all day expressions in a text (as `clean` leaves it), in text order, without overlaps.
 * `signals` are the text's in this language, `english` in English, which chrono's own parsers read. Years that are not written are
 * chosen by the reference; see `nearestDay`.
 */
export function createFinder(
  words: Lexicon,
): (text: string, reference: Reference, signals: Signals, english: Signals) => Expression[] {
  const own = [...relativeParsers(words), ...calendarParsers(words)];
  const engines = { mdy: once(() => createEngine(own, false)), dmy: once(() => createEngine(own, true)) };
  const steps = [
    createWeekdayReader(words),
    createRangeReader(words),
    createWeekReader(words),
    createCounter(words),
    createTimeReader(words),
  ];
  const join = createJoiner(words);
  return (text, reference, signals, english) => {
    const from = reference.day ?? ANY_DAY;
    const { year, month, day } = partsOf(from);
    const engine = engines[words.dayFirst ? 'dmy' : reference.order]();
    const found = engine(text.slice(0, LONGEST), new Date(year, month - 1, day, 12), signals, english);
    if (found.length === 0) return [];
    const expressions = found
      .flatMap((result) => toExpression(result, reference, from))
      .map((expression) =>
        steps.reduce((refined, step) => (meets(signals, step.needs) ? step.read(refined, text) : refined), expression),
      );
    return join(expressions, text).filter(({ start, end }) => !isPartOfName(text, start, end));
  };
}

/** Stands in for the reference where there is none; what it is counted into is dropped. */
const ANY_DAY = '2000-01-03';

/** Inside a path, a heading's anchor, a version or an address there are no due dates. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return (
    /[/#@\\=]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^\/\p{L}|^\.\p{L}|^@/u.test(text.slice(end, end + 2))
  );
}

function toExpression(result: ParsedResult, reference: Reference, from: Day): Expression[] {
  const tags = result.tags();
  const { start } = result;
  const unnamed = tags.has('open') || tags.has('meeting');
  const timeOnly = isTime(start) && !unnamed;
  const relative =
    unnamed || isTime(start) || tags.has('relative') || !(start.isCertain('year') || result.end?.isCertain('year'));
  const day = dayOf(result, relative, reference, from);
  if (day === null && !relative) return [];
  const trimmed = result.text.replace(/[\s,:;-]+$|(?<!\d)\.$/, '');
  return [
    {
      start: result.index + (/^on\s+/i.exec(result.text)?.[0].length ?? 0),
      end: result.index + trimmed.length,
      day,
      first:
        tags.has('week') && day
          ? mondayOf(day)
          : result.end && day
            ? (settle(result.start, result.start, from) ?? day)
            : day,
      relative,
      past: tags.has('past'),
      coming: tags.has('coming'),
      timeOnly: timeOnly && !tags.has('day-end'),
      whole: (result.end ?? start).isCertain('day') && start.isCertain('month') && !tags.has('relative'),
      doubtful: tags.has('doubtful') || /^\d{1,2}\/\d{1,2}$/.test(trimmed),
      range: Boolean(result.end),
    },
  ];
}

function dayOf(result: ParsedResult, relative: boolean, reference: Reference, from: Day): Day | null {
  if (relative && reference.day === null && !result.tags().has('meeting')) return null;
  if (result.tags().has('meeting')) return reference.next;
  if (result.tags().has('open')) return null;
  if (result.tags().has('month-meeting')) {
    const end = settle(result.start, result.start, from);
    return end && reference.next?.slice(0, 7) === end.slice(0, 7) ? reference.next : end;
  }
  return isTime(result.start) ? reference.day : settle(result.start, result.end ?? result.start, from);
}

type Components = ParsedResult['start'];

/** The day of `last`, which may take its year from `start`. */
function settle(start: Components, last: Components, from: Day): Day | null {
  if (last.isCertain('weekday') && !last.isCertain('day')) {
    const ahead = ((last.get('weekday') ?? 0) - weekday(from) + 7) % 7;
    return addDays(from, ahead === 0 ? 7 : ahead);
  }
  const month = last.get('month') ?? 1;
  const date = last.isCertain('day') || last !== start ? last.get('day') : null;
  if (last.isCertain('year')) return lastDay(last.get('year') ?? 0, month, date);
  if (start.isCertain('year')) {
    const year = start.get('year') ?? 0;
    return lastDay(month < (start.get('month') ?? 1) ? year + 1 : year, month, date);
  }
  return nearestDay(month, date, from);
}

function lastDay(year: number, month: number, date: number | null): Day | null {
  return date === null ? monthEnd(year, month) : toDay(year, month, date);
}
