import type { Span } from '../note.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf, followed, preceded, pattern } from './pattern.ts';

/** A condition is a clause, not a story: up to this many units. */
const LONGEST = 80;

const LETTER = '[\\p{L}\\p{N}]';
const alone = (source: string) => `(?<!${LETTER}|['-])(?:${source})(?!${LETTER}|['-])`;

/**
 * A finder of the last clause of a text (as `clean` leaves it) that says on what a thing waits: "before production",
 * "once legal has signed", "if the queue is ready". Null where there is none; a clause that opens the text counts only up to its
 * comma or when it is all there is.
 */
export function createConditionFinder(words: Lexicon): (text: string) => Span | null {
  const { strong, weak, waiting, states, whole, waits, negation, notAfter, ends, eventLead, events } = words.conditions;
  const event = `${anyOf(eventLead)}(?=\\s{1,4}(?:${anyOf([...words.articles, ...words.this, ...words.next])}\\s{1,4})?${anyOf(events)})`;
  const lead = pattern(
    alone(
      `(?<whole>${anyOf(whole)})|(?<strong>${anyOf(strong)}|${event})|(?<waiting>${anyOf(waiting)})|(?<weak>${anyOf(weak)})`,
    ),
    'g',
  );
  const state = pattern(alone(anyOf(states)));
  const wait = pattern(`${alone(anyOf(waits))}|${anyOf(negation)}\\s`);
  const notBefore = { weak: preceded(words.notConditions.weak), strong: preceded(words.notConditions.strong) };
  const isOther = followed(notAfter);
  const clauseEnd = pattern(`[,;:!?()[\\]|"]|\\.(?!\\d)|\\s-\\s|\\s->|→|\\s${anyOf(ends)}\\s`);

  const endOf = (text: string, start: number, match: RegExpMatchArray): number | null => {
    const from = start + match[0].length;
    const groups = match.groups ?? {};
    const before = text.slice(Math.max(0, start - 60), start);
    if (groups.whole !== undefined) return from;
    if ((groups.weak !== undefined ? notBefore.weak : notBefore.strong).test(before)) return null;
    const rest = text.slice(from, from + LONGEST + 1);
    const stop = rest.search(clauseEnd);
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    if (clause.length > LONGEST || clause.trim() === '' || /^ +\d/.test(clause) || isOther.test(clause)) return null;
    const closes = stop < 0 || /^[\s.!?)\]|"]*$/.test(rest.slice(stop));
    const opens = before.trim() === '';
    if (groups.waiting !== undefined && !wait.test(before)) return null;
    // "if" and "when" tell stories and ask questions more often than they set a date: only a clause of state at the end of a statement.
    if (groups.weak !== undefined && (!closes || opens || !state.test(clause) || rest[stop] === '?')) return null;
    return opens && !closes && rest[stop] !== ',' ? null : from + clause.trimEnd().length;
  };

  return (text) => {
    let found: Span | null = null;
    for (const match of text.matchAll(lead)) {
      if (found && found.end > match.index) continue;
      const end = endOf(text, match.index, match);
      if (end !== null) found = { start: match.index, end };
    }
    return found;
  };
}
