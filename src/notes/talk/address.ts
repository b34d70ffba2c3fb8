import type { Owner } from '../note.ts';
import type { Utterance } from '../commitments/context.ts';
import type { TalkLexicon } from '../lexicon/talk.ts';
import { named } from './who.ts';

/** Whom a stretch of words speaks to, and where the words meant for them begin and end. */
export interface Address {
  to: Owner[];
  start: number;
  end: number;
}

/** A name and what parts it from what is said to it. */
const leading = /^(@?[\p{L}][\p{L}\p{M}'’._ &-]{0,40}?)\s*(?:[,:?!]|\s-)\s+(?=\S)/u;
/** A name at the end. */
const trailing = /,\s+(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?)\s*[?.!]*$/u;

/** Reads "Bob, can you …", "Okay, so Bob: …", "… , Bob?". Where nobody is addressed, `to` is empty. */
export function addressOf(words: string, utterance: Utterance, language: TalkLexicon): Address {
  const skip = (from: number): number => from + (language.openers.exec(words.slice(from, from + 60))?.[0].length ?? 0);
  const start = skip(0);
  const first = leading.exec(words.slice(start, start + 60));
  const before = first && others(first[1]!, utterance);
  if (first && before) return { to: before, start: skip(start + first[0].length), end: words.length };
  const last = trailing.exec(words.slice(-60));
  const after = last && others(last[1]!, utterance);
  return { to: after ?? [], start, end: last && after ? words.length - last[0].length : words.length };
}

/** All of the words name somebody other than the speaker. */
function others(words: string, utterance: Utterance): Owner[] | null {
  const to = named(words, utterance);
  return to?.every((owner) => owner.name !== utterance.by?.name) ? to : null;
}
