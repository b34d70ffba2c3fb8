import type { Mention, Note, Span, Status } from '../note.ts';
import { offeredWords } from '../lexicon/offered.ts';
import { states } from '../lexicon/words.ts';
import { fold } from '../text.ts';
import { writtenMentions } from './neighbours.ts';

/** The words that say a state beside a task, where the note gives no example: `DONE`, in its language. */
export function remarksFor(text: string): Record<Status, string> {
  const { states, pending } = offeredWords(text);
  const said = Object.entries({ ...states, open: pending }).map(([status, words]) => [status, words.toUpperCase()]);
  return Object.fromEntries(said) as Record<Status, string>;
}

/** A word with those that belong to it (`already in progress`), or a sign. */
const STATE = /^(?:(?:not|in|on|still|already|under|to|won['’]t)[ -]){0,3}\p{L}+|^[^\p{L}\s]\uFE0F?/iu;

/** The state that words of a field, a cell or an item's end give; null for others. */
export function statusOf(words: string): Status | null {
  const folded = fold(words.slice(0, 80)).replace(/^[[(]+/, '');
  return states.find(({ pattern }) => pattern.test(folded))?.status ?? null;
}

/** Words for `status`, as `wordsOf` finds them at the note's mentions. */
interface Vocabulary {
  wordsOf: (mention: Mention) => Span | null;
  /** How a state is written for which the note gives no example: `Done` in a field, `DONE` beside a task, in its language. */
  defaults: Record<Status, string>;
}

/** The words or sign in which most mentions of the note state `status`; the default in their letter case where none does. */
export function spelling(text: string, note: Note, status: Status, { wordsOf, defaults }: Vocabulary): string {
  const votes = new Map<string, number>();
  let example: string | null = null;
  for (const mention of writtenMentions(note)) {
    const span = wordsOf(mention);
    const words = span ? stateWords(text, span) : '';
    if (statusOf(words) === status) votes.set(words, (votes.get(words) ?? 0) + 1);
    if (/\p{L}/u.test(words) && statusOf(words)) example ??= words;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best ? best[0] : example === null ? defaults[status] : inCaseOf(defaults[status], example);
}

/** The state itself at the start of its statement: `BLOCKED` of "BLOCKED on the permit", `Completed` of "Completed (March 4)". */
export function stateWords(text: string, span: Span): string {
  const statement = text.slice(span.start, Math.min(span.end, span.start + 60));
  return STATE.exec(statement)?.[0] ?? '';
}

/** `words` in the letter case of `example`: `DONE`, `done` or `Done`. */
function inCaseOf(words: string, example: string): string {
  if (example === example.toUpperCase()) return words.toUpperCase();
  if (example === example.toLowerCase()) return words.toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();
}
