import type { Expression } from './expressions.ts';
import { english } from './lexicon/en.ts';
import { anyOf } from './pattern.ts';

/** The words around a date that say what it is to the thing. */
export interface Lead {
  /** Where the due words start and end, with what leads to or trails the date. */
  start: number;
  end: number;
  present: boolean;
  announced: boolean;
  /** The date is over or only told of. */
  past: boolean;
  /** The date takes the place of an earlier one: "extended to". */
  moved: boolean;
}

const WINDOW = 60;
const { announcing, naming, afterLead, trailing, past, reports, reportEnding, notReports, sayings, pronouns, passives, futures, objects } = english;

const filler = `(?:\\s{1,4}${anyOf(afterLead)})*`;
const LEAD = new RegExp(`(?<![\\p{L}\\p{N}'/-])(?:(?<announcing>${anyOf(announcing)})|(?<naming>${anyOf(naming)}))(?<colon>\\s{0,4}[:=]|\\s-)?${filler}\\s{0,4}[(]?$`, 'iu');
const TRAIL = new RegExp(`^,?\\s{1,4}${anyOf(trailing)}(?![\\p{L}\\p{N}])`, 'iu');
const PAST = new RegExp(`(?<![\\p{L}\\p{N}'-])${anyOf(past)}\\s{1,4}(?:the\\s)?$`, 'iu');
const report = `(?:${anyOf(reports)}|(?<=(?<![\\p{L}])${anyOf(pronouns)}\\s)(?!${anyOf(notReports)}(?![\\p{L}]))\\p{L}{2,15}${reportEnding})`;
const between = `(?<between>(?:\\s{1,4}[\\p{L}']{1,15}){0,5})`;
const TOLD_BEFORE = new RegExp(`(?<![\\p{L}])(?<before>[\\p{L}']{1,15}\\s{1,4})?(?:${report}${between}|${anyOf(sayings)})\\s{0,4}$`, 'iu');
const FUTURE = new RegExp(`(?<![\\p{L}])${anyOf(futures)}(?![\\p{L}]|\\s{1,4}${anyOf(objects)}\\s)`, 'iu');
const PASSIVE = new RegExp(`^${anyOf(passives)}\\s`, 'iu');
const TOLD_AFTER = new RegExp(`^,?\\s{1,4}(?:\\p{L}{1,15}\\s{1,4}){1,2}${anyOf(reports)}(?![\\p{L}])`, 'iu');
const ANNOUNCES_ITSELF = new RegExp(`(?:^|\\s)${anyOf(announcing)}\\s`, 'iu');
const MEETING = new RegExp(`^'s?\\s{1,4}(?:\\p{L}{1,20}\\s{1,4})?${anyOf(english.meetings.nouns)}(?![\\p{L}])`, 'iu');
const MOVED = /\b(?:extended|moved|postponed|pushed|rescheduled|deferred|delayed|changed|now|new|brought)\b|->|→/i;

/** What leads to and trails `expression` in `text` (as `clean` leaves it). */
export function findLead(text: string, expression: Expression): Lead {
  const from = Math.max(0, expression.start - WINDOW);
  const before = text.slice(from, expression.start);
  const after = text.slice(expression.end, expression.end + WINDOW);
  const lead = LEAD.exec(before);
  const trail = TRAIL.exec(after) ?? (lead?.groups?.announcing === undefined ? null : MEETING.exec(after));
  const own = text.slice(expression.start, expression.end);
  const announced = lead?.groups?.announcing !== undefined || trail !== null || ANNOUNCES_ITSELF.test(own);
  // A label ("Due:") is not part of what a reader quotes.
  const start = lead && lead.groups?.colon === undefined ? from + lead.index : expression.start;
  return {
    start,
    end: expression.end + (trail?.[0].length ?? 0),
    present: lead !== null || trail !== null,
    announced,
    past: !expression.coming && (!announced || expression.timeOnly) && isPast(before, after, lead?.index),
    moved: lead !== null && MOVED.test(lead[0]),
  };
}

function isPast(before: string, after: string, leadAt: number | undefined): boolean {
  if (PAST.test(before) || /^\s{1,4}ago\b/i.test(after)) return true;
  const told = TOLD_BEFORE.exec(leadAt === undefined ? before : before.slice(0, leadAt));
  if (told && !PASSIVE.test(told.groups?.before ?? '') && !FUTURE.test(told.groups?.between ?? '')) return true;
  return TOLD_AFTER.test(after);
}
