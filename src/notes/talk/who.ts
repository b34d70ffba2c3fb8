import { looksLikeName, ownerOf, splitNames } from '../people/names.ts';
import type { Owner } from '../note.ts';
import type { Setting } from './setting.ts';

/** As many words as several people's names take. */
const most = 9;

/** The people named by the words before a place ("Tomorrow Ann and Bob" → Ann, Bob): the longest run that names only people. */
export function namedBefore(words: string, setting: Setting): readonly Owner[] | null {
  const tail = words.slice(-120).trimEnd();
  for (const token of [...tail.matchAll(/\S+/g)].slice(-most)) {
    const owners = named(tail.slice(token.index), setting);
    if (owners) return owners;
  }
  return null;
}

/** The people that begin these words ("Ann, Bob about it" → Ann): the longest run that names only people. */
export function namedFirst(words: string, setting: Setting): readonly Owner[] | null {
  const head = words.slice(0, 120);
  for (const token of [...head.matchAll(/\S+/g)].slice(0, most).reverse()) {
    const owners = named(head.slice(0, token.index + token[0].length).replace(/[.?!]+$/, ''), setting);
    if (owners) return owners;
  }
  return null;
}

/** These words name people of the note, the speaker, somebody by their office, or everybody, and nothing else; else null. */
export function named(words: string, { utterance, language, named: last }: Setting): readonly Owner[] | null {
  const { context, by } = utterance;
  if (language.pronouns.test(words.trim())) return by ? null : last.length === 1 ? last : last.length ? [] : null;
  const parts = splitNames(words);
  if (!parts.length || parts.length > 5) return null;
  const owners: Owner[] = [];
  for (const part of parts) {
    if (by && language.me.test(part.words)) owners.push(by);
    else {
      const owner = ownerOf(part.words, context.names, context.self);
      if (owner.kind === 'known') owners.push(owner);
      else if (language.offices.test(part.words))
        owners.push({ name: part.words.replace(/^the\s+/i, ''), kind: 'group' });
      else return null;
    }
  }
  return owners;
}

const capitals = /@?\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}/gu;

/** Everybody whom a sentence names, once each. */
export function peopleIn(words: string, setting: Setting): Owner[] {
  const owners = new Map<string, Owner>();
  for (const [run] of words.matchAll(capitals)) {
    const names = [run, ...run.split(' ')];
    const owner = names
      .map((name) => ownerOf(name, setting.utterance.context.names))
      .find(({ kind }) => kind === 'known');
    if (owner && looksLikeName(run.split(' ')[0]!)) owners.set(owner.name, owner);
  }
  return [...owners.values()];
}
