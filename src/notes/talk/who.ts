import type { Owner } from '../note.ts';
import { ownerOf, splitNames } from '../people/names.ts';
import type { Utterance } from '../commitments/context.ts';

/** As many words as several people's names take. */
const most = 9;

/** The people named by the words before a place ("Tomorrow Ann and Bob" → Ann, Bob): the longest run that names only people. */
export function namedBefore(words: string, utterance: Utterance): Owner[] | null {
  const tokens = [...words.slice(-120).matchAll(/\S+/g)].slice(-most);
  const all = words.slice(-120).trimEnd();
  for (const token of tokens) {
    const owners = named(all.slice(token.index), utterance);
    if (owners) return owners;
  }
  return null;
}

/** The people that begin these words ("Ann, Bob about it" → Ann): the longest run that names only people. */
export function namedFirst(words: string, utterance: Utterance): Owner[] | null {
  const head = words.slice(0, 120);
  const tokens = [...head.matchAll(/\S+/g)].slice(0, most).reverse();
  for (const token of tokens) {
    const owners = named(head.slice(0, token.index + token[0].length), utterance);
    if (owners) return owners;
  }
  return null;
}

/** These words name people of the note (or the speaker, or a group) and nobody else; else null. */
export function named(words: string, { context, by }: Utterance): Owner[] | null {
  const parts = splitNames(words);
  if (!parts.length || parts.length > 5) return null;
  const owners: Owner[] = [];
  for (const part of parts) {
    const owner = ownerOf(part.words, context.names, context.self);
    if (/^(?:me|I|myself)$/i.test(part.words) && by) owners.push({ name: by.name, kind: 'known' });
    else if (owner.kind === 'known') owners.push(owner);
    else return null;
  }
  return owners;
}
