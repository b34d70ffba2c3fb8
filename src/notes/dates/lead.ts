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
const { announcing, naming, afterLead, trailing, past, reports, passives } = english;

const filler = `(?:\\s{1,4}${anyOf(afterLead)})*`;
const LEAD = new RegExp(`(?<![\\p{L}\\p{N}'/-])(?:(?<announcing>${anyOf(announcing)})|(?<naming>${anyOf(naming)}))(?<colon>\\s{0,4}[:=]|\\s-)?${filler}\\s{0,4}[(]?$`, 'iu');
const TRAIL = new RegExp(`^,?\\s{1,4}${anyOf(trailing)}(?![\\p{L}\\p{N}])`, 'iu');
const PAST = new RegExp(`(?<![\\p{L}\\p{N}'-])${anyOf(past)}\\s{1,4}(?:the\\s)?$`, 'iu');
const TOLD_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?<before>\\p{L}+\\s+)?${anyOf(reports)}(?:\\s{1,4}\\p{L}{1,12}){0,2}\\s{0,4}$`, 'iu');
const PASSIVE = new RegExp(`^${anyOf(passives)}\\s`, 'iu');
const TOLD_AFTER = new RegExp(`^,?\\s{1,4}(?:\\p{L}{1,15}\\s{1,4}){1,2}${anyOf(reports)}(?![\\p{L}])`, 'iu');
const MOVED = /\b(?:extended|moved|postponed|pushed|rescheduled|deferred|delayed|changed|now|new|brought)\b|->|→/i;

/** What leads to and trails `expression` in `text` (as `clean` leaves it). */
export function findLead(text: string, expression: Expression): Lead {
  const from = Math.max(0, expression.start - WINDOW);
  const before = text.slice(from, expression.start);
  const after = text.slice(expression.end, expression.end + WINDOW);
  const lead = LEAD.exec(before);
  const trail = TRAIL.exec(after);
  const announced = lead?.groups?.announcing !== undefined || trail !== null;
  // A label ("Due:") is not part of what a reader quotes.
  const start = lead && lead.groups?.colon === undefined ? from + lead.index : expression.start;
  return {
    start,
    end: expression.end + (trail?.[0].length ?? 0),
    present: lead !== null || trail !== null,
    announced,
    past: !announced && isPast(before, after, lead?.index),
    moved: lead !== null && MOVED.test(lead[0]),
  };
}

function isPast(before: string, after: string, leadAt: number | undefined): boolean {
  if (PAST.test(before) || /^\s{1,4}ago\b/i.test(after)) return true;
  const told = TOLD_BEFORE.exec(leadAt === undefined ? before : before.slice(0, leadAt));
  if (told && !(told.groups?.before && PASSIVE.test(told.groups.before))) return true;
  return TOLD_AFTER.test(after);
}
