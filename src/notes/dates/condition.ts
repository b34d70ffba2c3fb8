import { english } from './lexicon/en.ts';
import { anyOf } from './pattern.ts';
import type { Span } from '../note.ts';

/** A condition is a clause, not a story: up to this many units. */
const LONGEST = 90;

const { strong, weak, states, whole } = english.conditions;
const LEAD = new RegExp(`(?<![\\p{L}\\p{N}'-])(?:(?<whole>${anyOf(whole)})|(?<strong>${anyOf(strong)})|(?<weak>${anyOf(weak)})|(?<by>by(?=\\s(?:the\\s|our\\s)?(?:next\\s|upcoming\\s|this\\s)?${anyOf(english.events)})))(?![\\p{L}\\p{N}'-])`, 'giu');
const STATE = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(states)}(?![\\p{L}\\p{N}])`, 'iu');
const NOT_AFTER = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(english.notConditions)}\\s{1,4}$`, 'iu');

/**
 * The last clause of `text` (as `clean` leaves it) that says on what a thing waits: "before production", "once legal has signed",
 * "if the queue is ready". It ends the text or its clause, or opens the text before a comma.
 */
export function findCondition(text: string): Span | null {
  let found: Span | null = null;
  for (const match of text.matchAll(LEAD)) {
    const start = match.index;
    if (NOT_AFTER.test(text.slice(Math.max(0, start - 25), start))) continue;
    if (match.groups?.whole !== undefined) {
      found = { start, end: start + match[0].length };
      continue;
    }
    const from = start + match[0].length;
    const rest = text.slice(from, from + LONGEST + 1);
    const stop = rest.search(/[.,;:!?()\[\]|"–]|\s-\s|\s->|→|\s(?:and|but|so|then)\s/);
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    const end = from + clause.trimEnd().length;
    if (clause.length > LONGEST || !/^\s+\S{2,}/.test(clause)) continue;
    if (match.groups?.weak !== undefined && !STATE.test(clause)) continue;
    // "before we start" at the head of a question or a story opens a clause only up to a comma.
    if (/^\s*$/.test(text.slice(0, start)) && stop >= 0 && rest[stop] !== ',' && !/^[\s.!)\]]*$/.test(rest.slice(stop))) continue;
    if (found && found.end > start) continue;
    found = { start, end };
  }
  return found;
}
