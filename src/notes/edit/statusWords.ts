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

/** The words in which a note states its states. */
export interface StatesSaid {
  /** Those of most mentions. */
  usual: ReadonlyMap<Status, string>;
  /** The first that are no sign, for their letter case. */
  example: string | null;
}

/** The words and signs that `wordsOf` finds at the note's mentions. */
export function statesSaid(text: string, note: Note, wordsOf: (mention: Mention) => Span | null): StatesSaid {
  const votes = new Map<string, { status: Status; words: string; count: number }>();
  let example: string | null = null;
  for (const mention of writtenMentions(note)) {
    const span = wordsOf(mention);
    const words = span ? stateWords(text, span) : '';
    const status = statusOf(words);
    if (!status) continue;
    const vote = votes.get(words) ?? { status, words, count: 0 };
    votes.set(words, { ...vote, count: vote.count + 1 });
    if (/\p{L}/u.test(words)) example ??= words;
  }
  // The last entry of a status is the one that stays: the first with the most votes.
  const rising = [...votes.values()].reverse().sort((a, b) => a.count - b.count);
  return { usual: new Map(rising.map(({ status, words }) => [status, words])), example };
}

/**
 * The words or sign for `status`, as the note says it; where it does not, the default (`Done` in a field, `DONE` beside a task, in its language)
 * in the letter case of its example.
 */
export function spelling({ usual, example }: StatesSaid, status: Status, defaults: Record<Status, string>): string {
  const words = defaults[status];
  return usual.get(status) ?? (example === null ? words : inCaseOf(words, example));
}

/** The state itself at the start of its statement: `BLOCKED` of "BLOCKED on the permit", `Completed` of "Completed (March 4)". */
export function stateWords(text: string, span: Span): string {
  const statement = text.slice(span.start, Math.min(span.end, span.start + 60));
  return STATE.exec(statement)?.[0] ?? '';
}

/** Do the words say a state and nothing else, as "Done" and "in progress" do, "done 10 March" not? */
export function isBareState(words: string): boolean {
  const said = words.trim().replace(/[.!]$/, '');
  const offered = Object.values(offeredWords(words).states);
  return stateWords(said, { start: 0, end: said.length }) === said || offered.some((one) => fold(one) === fold(said));
}

/** `words` in the letter case of `example`: `DONE`, `done` or `Done`. */
function inCaseOf(words: string, example: string): string {
  if (example === example.toUpperCase()) return words.toUpperCase();
  if (example === example.toLowerCase()) return words.toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();
}
