import { genders, heOrShe, notNames } from '../lexicon/people.ts';
import type { Owner } from '../note.ts';
import { isGivenName, isSelf, looksLikeName, ownerOf, splitNames, type Names } from '../people/names.ts';
import { isTopic } from '../commitments/leading-owners.ts';
import { fold } from '../text.ts';
import { lastWord } from '../word-at.ts';
import { gatesOf } from './languages.ts';
import type { Named, Setting } from './setting.ts';

/** As many words as several people's names take. */
const most = 9;

/** What may stand behind a name and is no part of it: "Ann, and". */
const between: ReadonlySet<string> = new Set('and und y e et then danach dann puis luego'.split(' '));

/** May these words name anybody? False is sure: they end in a plain word with which no name ends. */
function mayName(words: string, { utterance, language }: Setting): boolean {
  const { word, start, end } = lastWord(words);
  // A capital begins any name; behind another sign, a title or an initial may stand.
  if (!/^[a-zß-öø-ÿ]+$/.test(words.slice(start, end)) || !/^[\s!,.:;?]*$/.test(words.slice(end))) return true;
  if (start > 0 && words.charCodeAt(start - 1) !== blank) return true;
  if (between.has(word) || utterance.context.names.mayEnd(word) || isSelf(word)) return true;
  if (language.me.test(word) || language.pronouns.test(word)) return true;
  return gatesOf(language).offices(words);
}

const blank = 0x20;

/** The people named by the words before a place ("Tomorrow Ann and Bob" → Ann, Bob): the longest run that names only people. */
export function namedBefore(words: string, setting: Setting): readonly Owner[] | null {
  const tail = words.slice(-120).trimEnd();
  const { by } = setting.utterance;
  // "Ann has a list that she will send": who the words before "she" name.
  const pronoun = by ? null : /(?<=\s)\p{L}+$/u.exec(tail);
  if (pronoun && setting.language.pronouns.test(pronoun[0])) {
    const nearest = peopleIn(tail.slice(0, pronoun.index), setting);
    if (nearest.length) return whoIs(fold(pronoun[0]), nearest);
  }
  if (!mayName(tail, setting)) return null;
  for (const token of [...tail.matchAll(/\S+/g)].slice(-most)) {
    const owners = named(tail.slice(token.index), setting);
    // "Someone from the office" is nobody yet.
    if (
      owners?.some(({ kind }) => kind === 'group') &&
      /\b(?:from|of|in|by|with) (?:the )?$/i.test(tail.slice(0, token.index))
    )
      return null;
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

/**
 * These words name people of the note, the speaker, somebody else by their first name, somebody by their office, or everybody,
 * and nothing else; else null.
 */
export function named(words: string, setting: Setting): readonly Owner[] | null {
  if (!mayName(words, setting)) return null;
  const { utterance, language, named: last } = setting;
  const { context, by } = utterance;
  if (language.pronouns.test(words.trim())) return by ? null : last.length ? whoIs(fold(words.trim()), last) : null;
  const parts = splitNames(words);
  if (!parts.length || parts.length > 5) return null;
  const owners: Owner[] = [];
  for (const part of parts) {
    if (by && language.me.test(part.words)) owners.push(by);
    else {
      const owner = byInitials(part.words, context.names) ?? ownerOf(part.words, context.names, context.self);
      if (owner.kind === 'known' || (owner.kind === 'unknown' && isCalled(owner.name))) owners.push(owner);
      else if (language.offices.test(part.words))
        owners.push({ name: part.words.replace(/^the\s+/i, ''), kind: 'group' });
      else return null;
    }
  }
  return owners;
}

/** "Thomas", "Thomas Wolf": somebody the note does not introduce, by a first name and perhaps a surname. */
function isCalled(name: string): boolean {
  const [, last, ...more] = name.split(' ');
  if (!isGivenName(name) || more.length) return false;
  return last === undefined || (/^\p{Lu}\p{Ll}/u.test(last) && !isTopic(last) && !notNames.test(fold(last)));
}

/** "Kristina will …" in minutes without a list of who was there: the one word that the sentence begins with. */
export function strangerIn(before: string, { utterance, language }: Setting): readonly Owner[] | null {
  const name = before.trim();
  if (utterance.by || !language.strangers.test(name) || language.verbs.has(name.toLowerCase()) || isTopic(name))
    return null;
  return [{ name, kind: 'unknown' }];
}

const capitals = /@?\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}/gu;

/** Whom "he" or "she" means of those just named: the only one, or the only one whose title says so ("Mr Bell met Mrs Carr. She …"). */
function whoIs(pronoun: string, last: readonly Named[]): readonly Owner[] {
  const fitting = last.length === 1 ? last : last.filter(({ gender }) => gender && gender === heOrShe.get(pronoun));
  return fitting.length === 1 ? [{ name: fitting[0]!.name, kind: fitting[0]!.kind }] : [];
}

/** Everybody whom a sentence names, once each. */
export function peopleIn(words: string, setting: Setting): Named[] {
  const owners = new Map<string, Named>();
  for (const [run] of words.matchAll(capitals)) {
    const names = [run, ...run.split(' ')];
    const found = names.map((name) => ownerOf(name, setting.utterance.context.names));
    const owner =
      found.find(({ kind }) => kind === 'known') ??
      found.find(({ kind, name }) => kind === 'unknown' && isCalled(name));
    const gender = genders.get(fold(run.split(' ')[0]!).replace('.', ''));
    if (owner && looksLikeName(run.split(' ')[0]!)) owners.set(owner.name, { ...owner, ...(gender ? { gender } : {}) });
  }
  return [...owners.values()];
}

/** "EN" is Erik Norden where he alone of the note's people has these initials. */
function byInitials(words: string, names: Names): Owner | null {
  if (!/^\p{Lu}{2,4}$/u.test(words) || names.find(words).length) return null;
  const fitting = names.withInitials(words);
  return fitting.length === 1 ? { name: fitting[0]!.name, kind: 'known' } : null;
}
