import { Chrono, configuration } from 'chrono-node/en';
import type { ParsedResult, ParsingComponents, ParsingResult } from 'chrono-node/en';
import type { Day } from '../note.ts';
import { calendarParsers } from './calendar.ts';
import { addDays, mondayOf, nearestDay, partsOf, toDay } from './day.ts';
import type { Reference } from './due.ts';
import { english } from './lexicon/en.ts';
import { anyOf, key } from './pattern.ts';
import { relativeParsers } from './relative.ts';

/** Words that name a day, a span of days or an unknown day. */
export interface Expression {
  start: number;
  end: number;
  /** The last day they name; null without a reference to count from, or when no day can be told. */
  day: Day | null;
  relative: boolean;
  past: boolean;
  /** The words say that the day lies ahead. */
  coming: boolean;
  /** Only a time of day ("5pm"): a due date when announced. */
  timeOnly: boolean;
  /** Day and month are both written, so that with a year it is a complete date. */
  whole: boolean;
  /** Words that may as well be something else (a fraction, a bare "October"): a date only when something leads to them or they stand apart. */
  doubtful: boolean;
}

/** No text is searched beyond this: an item or sentence is far shorter, and the work stays bounded. */
const LONGEST = 4000;

const engines = { mdy: createEngine(false), dmy: createEngine(true) };

/**
 * Keeps of chrono's own finds the absolute dates and the times. Its relative words and bare weekdays follow other rules than ours
 * and would push ours out where they overlap, as would impossible dates.
 */
function ownRules(_context: unknown, results: ParsingResult[]): ParsingResult[] {
  return results.filter((result) => result.start.isValidDate() && (result.tags().has('ours') || isAbsolute(result)));
}

function isAbsolute({ start, text }: ParsingResult): boolean {
  if (start.tags().has('result/relativeDate')) return false;
  return isTime(start) || (start.isCertain('month') && !/^\d*\.\d*$/.test(text));
}

function isTime(start: Pick<ParsingComponents, 'isCertain'>): boolean {
  return !(['weekday', 'day', 'month', 'year'] as const).some((part) => start.isCertain(part));
}

/**
 * chrono with its strict parsers for absolute dates, times and ranges, and ours before them for everything that counts from
 * the day of the meeting; the strict refiners would drop bare weekdays, so the others are used.
 */
function createEngine(dayFirst: boolean): Chrono {
  const strict = configuration.createConfiguration(true, dayFirst);
  const casual = configuration.createConfiguration(false, dayFirst);
  return new Chrono({
    parsers: [...relativeParsers(english), ...calendarParsers(english), ...strict.parsers],
    refiners: [{ refine: ownRules }, ...casual.refiners],
  });
}

/**
 * All day expressions in `text` (as `clean` leaves it), in text order, without overlaps.
 * Years that are not written are chosen by the reference; see `nearestDay`.
 */
export function findExpressions(text: string, reference: Reference): Expression[] {
  const from = reference.day ?? '2000-01-03';
  const { year, month, day } = partsOf(from);
  const noon = new Date(year, month - 1, day, 12);
  const results = engines[reference.order].parse(text.slice(0, LONGEST), noon);
  const expressions = results.flatMap((result) => toExpression(result, text, reference, from));
  return join(expressions, text).filter(({ start, end }) => !isPartOfName(text, start, end));
}

/** Inside a path, a heading's anchor, a version or an address there are no due dates. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /[/#@\\=]$/.test(text.slice(Math.max(0, start - 1), start)) || /^\/\p{L}|^\.\p{L}|^@/u.test(text.slice(end, end + 2));
}

function toExpression(result: ParsedResult, text: string, reference: Reference, from: Day): Expression[] {
  const tags = result.tags();
  const { start } = result;
  const timeOnly = isTime(start);
  const relative = tags.has('relative') || !start.isCertain('year') && !result.end?.isCertain('year') || timeOnly;
  const day = tags.has('open') ? null : tags.has('meeting') ? reference.next : relative && reference.day === null ? null : settle(result, from);
  if (day === null && !relative) return [];
  const trimmed = result.text.replace(/[\s,.:;-]+$/, '');
  const found: Expression = {
    start: result.index,
    end: result.index + trimmed.length,
    day: timeOnly ? reference.day : day,
    relative,
    past: tags.has('past'),
    coming: tags.has('coming'),
    timeOnly: timeOnly && !tags.has('day-end'),
    whole: (result.end ?? start).isCertain('day') && start.isCertain('month') && !tags.has('relative'),
    doubtful: tags.has('doubtful') || /^\d{1,2}\/\d{1,2}$/.test(trimmed),
  };
  return [countBack(ofWeek(found, text, result), text)];
}

/** The last day a result names. */
function settle(result: ParsedResult, from: Day): Day | null {
  const { start } = result;
  const last = result.end ?? start;
  if (last.isCertain('weekday') && !last.isCertain('day')) {
    const ahead = ((last.get('weekday') ?? 0) - new Date(`${from}T12:00Z`).getUTCDay() + 7) % 7;
    return addDays(from, ahead === 0 ? 7 : ahead);
  }
  const month = last.get('month') ?? 1;
  const date = last.isCertain('day') || result.end ? last.get('day') : null;
  if (last.isCertain('year')) return dayOf(last.get('year') ?? 0, month, date);
  if (start.isCertain('year')) {
    const year = start.get('year') ?? 0;
    return dayOf(month < (start.get('month') ?? 1) ? year + 1 : year, month, date);
  }
  return nearestDay(month, date, from);
}

function dayOf(year: number, month: number, date: number | null): Day | null {
  return date === null ? toDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) : toDay(year, month, date);
}

const WEEK_OF = new RegExp(`(?:\\bthe\\s)?\\b${anyOf(english.weekOf)}\\s{1,4}(?:the\\s)?$`, 'i');

/** "Week of Nov 4" is due on the Friday of that week, and the words belong to the date; a range has its own end. */
function ofWeek(expression: Expression, text: string, result: ParsedResult): Expression {
  const lead = WEEK_OF.exec(text.slice(Math.max(0, expression.start - 30), expression.start));
  if (!lead) return expression;
  const start = expression.start - lead[0].length;
  const friday = expression.day && !result.end ? addDays(mondayOf(expression.day), 4) : expression.day;
  return { ...expression, start, day: friday };
}

const numbers = `\\d{1,3}|${anyOf(Object.keys(english.numbers))}`;
const BACK = new RegExp(
  `(?:(?<count>${numbers})\\s{1,4}(?:${anyOf(english.working)}\\s{1,4})?|the\\s{1,4})(?<unit>${anyOf(Object.keys(english.units))})\\s{1,4}${anyOf(english.ahead)}\\s{1,4}$`,
  'iu',
);

/** "two days before the meeting", "the day before Friday". */
function countBack(expression: Expression, text: string): Expression {
  const lead = BACK.exec(text.slice(Math.max(0, expression.start - 40), expression.start));
  const unit = english.units[key(lead?.groups?.unit)];
  if (!lead || (unit !== 'day' && unit !== 'week')) return expression;
  const count = lead.groups?.count ?? '1';
  const n = /^\d/.test(count) ? Number(count) : (english.numbers[key(count)] ?? 1);
  const day = expression.day && addDays(expression.day, -n * (unit === 'week' ? 7 : 1));
  return { ...expression, start: expression.start - lead[0].length, day, relative: true };
}

const OR = new RegExp(`^\\s{0,4}${anyOf(english.or)}\\s{0,4}(?:in\\s|by\\s|on\\s)?$`, 'i');

/**
 * Alternatives ("in Jan or Feb", "may 31/june 1") are one expression, due at its end;
 * a date in brackets right behind relative words spells them out ("next week (Oct 28 - Nov 1)").
 */
function join(expressions: Expression[], text: string): Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const between = last && next.start >= last.end ? text.slice(last.end, next.start) : '';
    if (last && !last.timeOnly && !next.timeOnly && OR.test(between)) {
      const later = last.day !== null && next.day !== null ? (last.day > next.day ? last.day : next.day) : (next.day ?? last.day);
      joined[joined.length - 1] = { ...last, end: next.end, day: later, relative: last.relative || next.relative };
    } else if (last && next.whole && !last.whole && !last.past && /^\s{1,4}\($/.test(between)) {
      joined[joined.length - 1] = { ...last, day: next.day ?? last.day, relative: next.relative };
    } else {
      joined.push(next);
    }
  }
  return joined;
}
