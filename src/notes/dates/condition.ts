import { english } from './lexicon/en.ts';
import { anyOf } from './pattern.ts';
import type { Span } from '../note.ts';

/** A condition is a clause, not a story: up to this many units. */
const LONGEST = 80;

const { strong, weak, waiting, states, whole, waits, notAfter } = english.conditions;
const WORD = '[\\p{L}\\p{N}]';
const alone = (words: string) => `(?<!${WORD}|['-])(?:${words})(?!${WORD}|['-])`;
const event = `by(?=\\s(?:the\\s|our\\s)?(?:next\\s|upcoming\\s|this\\s)?${anyOf(english.events)})`;
const LEAD = new RegExp(
  alone(`(?<whole>${anyOf(whole)})|(?<strong>${anyOf(strong)}|${event})|(?<waiting>${anyOf(waiting)})|(?<weak>${anyOf(weak)})`),
  'giu',
);
const STATE = new RegExp(alone(anyOf(states)), 'iu');
const WAITS = new RegExp(`${alone(anyOf(waits))}|n't\\s`, 'iu');
const NOT_BEFORE_WEAK = new RegExp(`(?<!${WORD})${anyOf(english.notConditions.weak)}\\s{1,4}$`, 'iu');
const NOT_BEFORE_STRONG = new RegExp(`(?<!${WORD})${anyOf(english.notConditions.strong)}\\s{1,4}$`, 'iu');
const NOT_AFTER = new RegExp(`^\\s{1,4}(?:\\d|${anyOf(notAfter)}(?!${WORD}))`, 'iu');
const CLAUSE_END = /[,;:!?()[\]|"]|\.(?!\d)|\s-\s|\s->|→|\s(?:and|but|so|then)\s/;

/**
 * The last clause of `text` (as `clean` leaves it) that says on what a thing waits: "before production", "once legal has signed",
 * "if the queue is ready". Null where there is none; a clause that opens the text counts only up to its comma or when it is all there is.
 */
export function findCondition(text: string): Span | null {
  let found: Span | null = null;
  for (const match of text.matchAll(LEAD)) {
    const start = match.index;
    if (found && found.end > start) continue;
    const end = endOfCondition(text, start, match);
    if (end !== null) found = { start, end };
  }
  return found;
}

function endOfCondition(text: string, start: number, match: RegExpMatchArray): number | null {
  const from = start + match[0].length;
  const groups = match.groups ?? {};
  const before = text.slice(Math.max(0, start - 60), start);
  if (groups.whole !== undefined) return from;
  if ((groups.weak !== undefined ? NOT_BEFORE_WEAK : NOT_BEFORE_STRONG).test(before)) return null;
  const rest = text.slice(from, from + LONGEST + 1);
  const stop = rest.search(CLAUSE_END);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  if (clause.length > LONGEST || clause.trim() === '' || NOT_AFTER.test(clause)) return null;
  const closes = stop < 0 || /^[\s.!?)\]|"]*$/.test(rest.slice(stop));
  if (groups.waiting !== undefined && !WAITS.test(before)) return null;
  // "if" and "when" tell stories and ask questions more often than they set a date: only a clause of state at the end of a statement.
  if (groups.weak !== undefined && (!closes || !STATE.test(clause) || before.trim() === '' || rest[stop] === '?')) return null;
  if (before.trim() === '' && !closes && rest[stop] !== ',') return null;
  return from + clause.trimEnd().length;
}
