import { verbs } from '../lexicon/en.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { groups, vague } from '../lexicon/words.ts';
import type { Owner } from '../note.ts';
import { hasTitle, isGivenName, looksLikeName, ownerOf, splitNames } from '../people/names.ts';
import { once } from '../once.ts';
import { endingsOf } from '../patterns/words.ts';
import { fold } from '../text.ts';
import { firstWord, lastWord } from '../word-at.ts';
import type { Context } from './context.ts';

/** Owners named in some words; offsets into those words. */
export interface FoundOwners {
  owners: { start: number; end: number; owner: Owner }[];
  /** The stretch that names them (with its separator), which is no part of the task's text; empty where the name is part of the sentence. */
  cut: { start: number; end: number };
  /** The sentence begins here ("Jennifer to merge"), for finding further assignments in the same item. */
  at: number;
  /** Who only helps, reviews or looks on: no owner where somebody else is (guidelines 2). */
  assists?: boolean;
}

/** Which names may be taken: `known` people, groups, handles and first names alone, or any name nobody in the note bears as well. */
export type Trust = 'known' | 'named';

/** First names that are words in small letters. */
const smallWords: ReadonlySet<string> = new Set(
  'alba celia clara don dolores eva kay lea mira mona nora pat per pia pilar ray ritu rosa rosario said serena'.split(
    ' ',
  ),
);

/** One handle or several: `@ann`, `@ann, @bo and @cy`. */
export const handleList = String.raw`(@[\w./-]+(?:(?:\s*[,&+]\s*|\s+and\s+|\s+)@[\w./-]+)*)`;

/** Somebody the note knows, or whose first name tells that they are a person. */
export function isSomebody({ name, kind }: Owner): boolean {
  return kind === 'known' || (kind === 'unknown' && isGivenName(name));
}

/** In small letters: how groups, placeholders and the like end, and words of groups that end in anything ("equipo de obras"). */
const smallNames = once(() => {
  const [many, nobody] = [endingsOf(groups.source)!, endingsOf(vague.source)!];
  const others = 'me i myself ich moi yo other others and und y e et then danach dann puis luego'.split(' ');
  return {
    last: new Set([...many.last, ...nobody.last, ...givenNames, ...others]),
    open: new Set([...many.open, ...nobody.open]),
  };
});

/**
 * A quick look at how some words end, which passes over those that name nobody: their last word stands in small letters and ends no name of the
 * note, no group and no placeholder. `mayBeGroup` is false where no word of groups with any end is among them (`cue.group`).
 */
export function mayName(words: string, { names }: Context, mayBeGroup = true): boolean {
  const { word, start, end } = lastWord(words);
  const first = words.charCodeAt(start);
  if (!(first >= 97 && first <= 122) || (start > 0 && words[start - 1] !== ' ')) return true;
  if (end < words.length && words.slice(end).trim() !== '') return true;
  const { last, open } = smallNames();
  if (last.has(word) || names.mayEnd(word)) return true;
  if (!mayBeGroup) return false;
  for (let next = firstWord(words); next.start < start; next = firstWord(words, next.end))
    if (open.has(next.word)) return true;
  return false;
}

/** The owners in a field's or cell's value: every part counts, known or not. */
export function ownersInValue(value: string, context: Context): FoundOwners['owners'] {
  return splitNames(value)
    .map((part) => ({ start: part.start, end: part.end, owner: ownerOf(part.words, context.names, context.self) }))
    .filter(({ owner }) => owner.name !== '' || owner.kind === 'vague');
}

/** Takes the names in `words` at `at` as owners if every part of them is one; else null. */
export function take(
  whole: string,
  at: number,
  words: string,
  cut: { start: number; end: number },
  context: Context,
  trust: Trust,
): FoundOwners | null {
  if (trust === 'known' && !mayName(words, context)) return null;
  const parts = splitNames(words);
  if (!parts.length || parts.length > 6) return null;
  const owners: FoundOwners['owners'] = [];
  for (const part of parts) {
    const owner = ownerOf(part.words, context.names, context.self);
    const isHandle = /^@[\w./-]+$/.test(part.words);
    if (/^others?$/i.test(part.words) && owners.length) continue;
    if (
      owner.kind === 'unknown' &&
      owner.name !== 'me' &&
      !isHandle &&
      !(trust === 'named' ? looksLikeName(part.words) : isPersonsName(part.words, context))
    )
      return null;
    if (owner.kind === 'group' && !isGroup(part.words)) return null;
    if (owner.kind === 'vague' && !/^(some|any|tbd|tba|\?|unassigned|nobody|no)/i.test(owner.name)) return null;
    owners.push({ start: at + part.start, end: at + part.end, owner });
  }
  return owners.length && whole.length >= at ? { owners, cut, at } : null;
}

/** A name that tells by itself that it is somebody's; in small letters only in a list of work (`adam: sound`). */
function isPersonsName(words: string, context: Context): boolean {
  if (isGivenName(words) || hasTitle(words)) return true;
  return (
    context.inherited.kind === 'actions' &&
    /^\p{Ll}{3,}$/u.test(words) &&
    !smallWords.has(words) &&
    isGivenName(words[0]!.toUpperCase() + words.slice(1))
  );
}

/** "Set up a process for the working group" and "member of the board" end as groups do and are none. */
function isGroup(words: string): boolean {
  const all = fold(words).split(/\s+/);
  return all.length <= 5 && !verbs.has(all[0]!) && !/^(?:members?|part|one|rest|head|some) of\b/.test(fold(words));
}

/** The same owners in words that begin `by` earlier. */
export function moved(found: FoundOwners, by: number): FoundOwners {
  return {
    owners: found.owners.map((entry) => ({ ...entry, start: entry.start + by, end: entry.end + by })),
    cut: { start: found.cut.start + by, end: found.cut.end + by },
    at: found.at + by,
  };
}
