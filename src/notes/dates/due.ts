import type { Day, Doubt, Span } from '../note.ts';
import { clean, inSmall, quote } from './clean.ts';
import { doubtOf } from './doubt.ts';
import type { Expression } from './expression.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import type { Lead } from './lead.ts';
import { rememberedFrom, type Reference } from './reference.ts';
import { signalsOf, type Signals } from './signals.ts';

/** Due words found in a text; offsets are UTF-16 units in that text. */
export interface FoundDue {
  start: number;
  end: number;
  /** The words as a reader would quote them: `text.slice(start, end)` without emphasis marks and escapes. */
  text: string;
  day: Day | null;
  /** The day was worked out with the reference: relative words, or no year. */
  relative: boolean;
  /** The words announce a deadline ("by", "due", "until") rather than merely name a time. */
  announced: boolean;
  /** Just the date words, without lead word or punctuation. */
  dateStart: number;
  dateEnd: number;
  /** Why another day may be meant. */
  doubt?: Doubt | null;
}

/** Beyond this nothing is read: no item or sentence is that long. */
export const LONGEST = 4000;

interface Candidate {
  expression: Expression;
  lead: Lead;
  inBrackets: boolean;
}

/**
 * The due words in an item's or sentence's text, or null. Announced ones before others, dates before conditions, the last among equals.
 * A date that is over, or only named in passing, is none.
 */
export function findDue(text: string, reference: Reference): FoundDue | null {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return mayHoldDue(head) ? dueIn(head, reference) : null;
}

function mayHoldDue(text: string): boolean {
  const signals = signalsOf(text);
  return languages.some((language) => language.mayHoldDue(text, signals));
}

const dueIn = rememberedFrom((text, reference): FoundDue | null => {
  const signals = signalsOf(text);
  const spoken = languages.filter((language) => language.mayHoldDue(text, signals));
  const written = clean(text);
  const cleaned = inSmall(written);
  const candidates = spoken
    .flatMap((language) => candidatesIn(cleaned, language, reference, signals, written))
    .filter((candidate) => isDue(candidate, cleaned, reference));
  const best = widest(candidates)
    .sort((a, b) => rank(a) - rank(b) || a.expression.start - b.expression.start)
    .at(-1);
  return best ? toDue(text, cleaned, best, reference) : findCondition(text, cleaned, spoken, signals);
});

function candidatesIn(
  text: string,
  language: Language,
  reference: Reference,
  signals: readonly Signals[],
  written: string,
): Candidate[] {
  return language.findExpressions(text, reference, signals, written).map((expression) => ({
    expression,
    lead: language.readLead(text, expression, signals),
    inBrackets: isInBrackets(text, expression.start),
  }));
}

/** Without what a wider candidate holds: two languages may read the same words, one of them more of them. */
function widest(candidates: readonly Candidate[]): Candidate[] {
  const holds = ({ expression: a }: Candidate, { expression: b }: Candidate): boolean =>
    a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start && !(a.timeOnly && !b.timeOnly);
  return candidates.filter((candidate) => !candidates.some((other) => holds(other, candidate)));
}

function findCondition(
  text: string,
  cleaned: string,
  spoken: readonly Language[],
  signals: readonly Signals[],
): FoundDue | null {
  const found = spoken
    .map((language) => language.findCondition(cleaned, signals))
    .filter((span): span is Span => span !== null);
  const condition = found.sort((a, b) => a.start - b.start).at(-1);
  if (!condition) return null;
  const { start, end } = condition;
  const words = quote(text.slice(start, end));
  return { start, end, text: words, day: null, relative: false, announced: true, dateStart: start, dateEnd: end };
}

function rank({ expression, lead, inBrackets }: Candidate): number {
  const dated = expression.day !== null ? 2 : 0;
  return (lead.announced ? 4 : 0) + dated + (inBrackets ? 0 : 1) - (expression.timeOnly ? 5 : 0);
}

function isDue({ expression, lead }: Candidate, text: string, reference: Reference): boolean {
  if (expression.past || lead.past) return false;
  const after = text.slice(expression.end, expression.end + 12);
  if (expression.doubtful && (!(lead.present || standsApart(text, expression)) || isShare(text, expression)))
    return false;
  if (lead.announced) return true;
  if (expression.timeOnly) return false;
  // "Friday's meeting" names a meeting.
  if (/^'s?\s+\p{L}/u.test(after)) return false;
  return expression.day === null || reference.day === null || expression.day >= reference.day;
}

/** "3/4 of the seats", "24/7". */
function isShare(text: string, { start, end }: Expression): boolean {
  return text.slice(start, end) === '24/7' || /^\s+(?:of|majority|done|full)\b/.test(text.slice(end, end + 12));
}

/** Alone in brackets or behind a dash or colon at the end. */
function standsApart(text: string, { start, end }: Expression): boolean {
  return (
    /(?:^|[-:(,|>→])\s*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\s*(?:$|[).,;|])/.test(text.slice(end, end + 8))
  );
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function toDue(text: string, cleaned: string, { expression, lead }: Candidate, reference: Reference): FoundDue {
  const { doubt, settled } = doubtOf(cleaned, expression, reference);
  const start = lead.start;
  const end = Math.max(expression.end, lead.end);
  return {
    start,
    end,
    text: quote(text.slice(start, end)),
    day: settled ?? expression.day,
    relative: expression.relative,
    announced: lead.announced,
    dateStart: expression.start,
    dateEnd: expression.end,
    doubt,
  };
}
