import type { Owner } from '../note.ts';
import type { Utterance } from '../commitments/context.ts';
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

/** Reads "Bob, can you …", "Okay, Bob: …", "… , Bob?". Where nobody is addressed, `to` is empty. */
export function addressOf(words: string, utterance: Utterance): Address {
  for (let from = 0, i = 0; i < 4; i++) {
    const match = leading.exec(words.slice(from, from + 60));
    if (match) {
      const to = others(match[1]!, utterance);
      if (to) return { to, start: from + match[0].length, end: words.length };
    }
    // A few small words may stand before it: "Okay, so Bob, …".
    const skip = /^[\p{L}']{1,8}[,.!]?\s+/u.exec(words.slice(from, from + 20));
    if (!skip) break;
    from += skip[0].length;
  }
  const match = trailing.exec(words.slice(-60));
  const to = match && others(match[1]!, utterance);
  if (match && to) return { to, start: 0, end: words.length - match[0].length };
  return { to: [], start: 0, end: words.length };
}

/** All of the words name somebody other than the speaker. */
function others(words: string, utterance: Utterance): Owner[] | null {
  const to = named(words, utterance);
  return to?.every((owner) => owner.name !== utterance.by?.name) ? to : null;
}
