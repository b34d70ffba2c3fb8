import type { Day } from '../note.ts';
import { calendarParsers } from './calendar.ts';
import {
  createCounter,
  createJoiner,
  createRangeReader,
  createTimeReader,
  createWeekdayReader,
  createWeekReader,
} from './around.ts';
import { addDays, mondayOf, monthEnd, nearestDay, toDay, weekday } from './day.ts';
import { clockTimes } from './clock.ts';
import type { Expression } from './expression.ts';
import { isTime, meets, type Finding, type Moment, type Tag } from './finding.ts';
import { joined } from './joins.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Reference } from './reference.ts';
import { relativeParsers } from './relative.ts';
import type { Signals } from './signals.ts';
import { writtenParsers } from './written.ts';

/** No text is searched beyond this: an item or sentence is far shorter, and the work stays bounded. */
const LONGEST = 4000;

/** What all languages share, for either order of dates in digits. */
const shared = { mdy: [...writtenParsers('mdy'), clockTimes], dmy: [...writtenParsers('dmy'), clockTimes] };

/**
 * A finder, by the words of one language, of all day expressions in a text (cleaned, in small letters; `written` is it with its capitals),
 * in text order, without overlaps.
 * `signals` are the text's in this language, `english` in English, which the forms that all share are written in. Years that are not
 * written are chosen by the reference; see `nearestDay`.
 */
export function createFinder(
  words: Lexicon,
): (text: string, reference: Reference, signals: Signals, english: Signals, written: string) => Expression[] {
  const own = [...relativeParsers(words), ...calendarParsers(words)];
  const steps = [
    createWeekdayReader(words),
    createRangeReader(words),
    createWeekReader(words),
    createCounter(words),
    createTimeReader(words),
  ];
  const join = createJoiner(words);
  return (text, reference, signals, english, written) => {
    const from = reference.day ?? ANY_DAY;
    const head = text.slice(0, LONGEST);
    const found: Finding[] = [];
    for (const parser of own) if (meets(signals, parser.needs)) found.push(...parser.find(head, from, written));
    for (const parser of shared[words.dayFirst ? 'dmy' : reference.order])
      if (meets(english, parser.needs)) found.push(...parser.find(head, from, written));
    if (found.length === 0) return [];
    const expressions = joined(written, found)
      .flatMap((finding) => toExpression(finding, head, reference, from))
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

function toExpression(
  { start, end, first, last, tags }: Finding,
  text: string,
  reference: Reference,
  from: Day,
): Expression[] {
  const has = (tag: Tag): boolean => tags.includes(tag);
  const isUnnamed = has('open') || has('meeting');
  const isClock = isTime(first) && !isUnnamed;
  const relative = isUnnamed || isClock || has('relative') || (first.year ?? last?.year) === undefined;
  const day = dayOf(first, last, tags, reference, from);
  if (day === null && !relative) return [];
  const words = text.slice(start, end).replace(/[\s,:;-]+$|(?<!\d)\.$/, '');
  return [
    {
      start,
      end: start + words.length,
      day,
      first: has('week') && day ? mondayOf(day) : last && day ? (settle(first, first, from) ?? day) : day,
      relative,
      past: has('past'),
      coming: has('coming'),
      timeOnly: isClock && !has('day-end'),
      whole: (last ?? first).day !== undefined && first.month !== undefined && !has('relative'),
      doubtful: has('doubtful') || /^\d{1,2}\/\d{1,2}$/.test(words),
      range: last !== null,
    },
  ];
}

function dayOf(first: Moment, last: Moment | null, tags: readonly Tag[], reference: Reference, from: Day): Day | null {
  if (tags.includes('meeting')) return reference.next;
  if (tags.includes('open')) return null;
  const isRelative = isTime(first) || tags.includes('relative') || (first.year ?? last?.year) === undefined;
  if (isRelative && reference.day === null) return null;
  if (tags.includes('month-meeting')) {
    const end = settle(first, first, from);
    return end && reference.next?.slice(0, 7) === end.slice(0, 7) ? reference.next : end;
  }
  return isTime(first) ? reference.day : settle(first, last ?? first, from);
}

/** The day of `last`, which may take its year from `first`. */
function settle(first: Moment, last: Moment, from: Day): Day | null {
  if (last.weekday !== undefined && last.day === undefined) {
    // "3 June to Friday" ends in that week.
    const start = first.day === undefined ? from : (settle(first, first, from) ?? from);
    const ahead = (last.weekday - weekday(start) + 7) % 7;
    return addDays(start, ahead === 0 ? 7 : ahead);
  }
  const month = last.month ?? last.implied?.month ?? 1;
  const date = last.day ?? null;
  if (last.year !== undefined) return lastDay(last.year, month, date);
  if (first.year !== undefined) return lastDay(month < (first.month ?? 1) ? first.year + 1 : first.year, month, date);
  return nearestDay(month, date, from);
}

function lastDay(year: number, month: number, date: number | null): Day | null {
  return date === null ? monthEnd(year, month) : toDay(year, month, date);
}
