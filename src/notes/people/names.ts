import type { Owner, Person } from '../note.ts';
import { articles, groups, titles, vague } from '../lexicon/words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { heldOffices, nicknames, officeArticle, particles } from '../lexicon/people.ts';
import { once, remembered } from '../once.ts';
import { fold } from '../text.ts';
import { lastWord } from '../word-at.ts';
import { asks, isListening } from './asked.ts';

/** "Prof. Dr. Bell"; behind another title "M." is an initial. */
const titled = new RegExp(String.raw`^(?:${titles})\.?\s+(?:(?!m\.)(?:${titles})\.?\s+)*(?=\p{L})`, 'iu');

const article = new RegExp(`^(?:${articles})(?:(?<=')|\\s+)(?=\\p{L})`, 'iu');

const particle: ReadonlySet<string> = new Set(particles);
const fullName = new RegExp(
  String.raw`^(@[\w.-]+|\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|${particles.join('|')})){0,4})$`,
  'u',
);

/** "van" and "de la" of a name, in small letters. */
export function isParticle(word: string): boolean {
  return particle.has(word);
}

/** One word that nothing need be taken off of. */
const plainName = /^\p{L}+$/u;

/** A name as guidelines 6 want it: without titles, emphasis, `@`, surrounding punctuation. */
export function cleanName(words: string): string {
  if (plainName.test(words)) return words;
  return words
    .replace(/[*~`]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[\s@\-–•,.;:(]+|[\s,.;:)\-–\p{Extended_Pictographic}\u{FE0F}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(titled, '');
}

/** `Bell, Ann` is Ann Bell; other names stay. */
export function firstNameFirst(name: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return turned ? `${turned[2]!} ${turned[1]!}` : name;
}

/** Could these words be a person's name: one to four words of letters, the first with a capital or after `@`? */
export function looksLikeName(words: string): boolean {
  return fullName.test(words);
}

/** Do these words begin with a first name that is hardly anything else (`Juanita`, `Oskar Lind`)? They tell a person whom the note names nowhere else. */
export function isGivenName(words: string): boolean {
  const first = /['’]s$/.test(words) ? undefined : /^\p{Lu}[\p{L}\p{M}]+(?=[ -]|$)/u.exec(words)?.[0];
  return (
    first !== undefined && givenNames.has(fold(first)) && looksLikeName(words) && !isParticle(words.split(' ').at(-1)!)
  );
}

/** `Ms. Holm`, `Frau Beck`: a title makes a person of any name. */
export function hasTitle(words: string): boolean {
  return titled.test(words) && /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?$/u.test(cleanName(words));
}

/**
 * The people of a note, found by any way the note writes them; each look-up is constant time. Equal people have the same names, so
 * that what hangs on names may be kept by them; where in the note they stand is nothing to them.
 */
export interface Names {
  find(words: string): Person[];
  /** Those whose initials, in capitals, are these letters. */
  withInitials(letters: string): readonly Person[];
  /** May a name of theirs end with this word (small, without accents)? */
  mayEnd(word: string): boolean;
  /** Who is meant by some words, whoever speaks; see `ownerOf`. */
  owner(words: string): Owner;
  /** What each question is answered, by the key under which `asks` is told of it. */
  answers(): ReadonlyMap<string, string>;
}

/** "A.B.", also where the last full stop was cut off. */
const dotted = /^(?:\p{L}\.){1,3}\p{L}\.?$/u;

/** "É. Vasseur" and "e vasseur", "@ann" and "ann", "A.B." and "AB" are looked up alike. */
function keyOf(words: string): string {
  return fold(words)
    .replace(/^@/, '')
    .replace(dotted, (initials) => initials.replaceAll('.', ''))
    .replace(/\.(?=\s|$)/g, '');
}

/** `ab` of "Ann Bell", folded; particles count ("Ann van Bell": `avb`). */
export function initialsOf(name: string): string {
  return fold(name)
    .split(/[ -]/)
    .map((word) => word[0] ?? '')
    .join('');
}

/** The short forms of a folded first name: `phil` of `philip`. */
export function shortForms(first: string): string[] {
  return shorts.get(first) ?? [];
}

/** The short forms of each full first name. */
const shorts = new Map<string, string[]>();
for (const [short, full] of nicknames) for (const name of full) shorts.set(name, [...(shorts.get(name) ?? []), short]);

/** Who alone holds an office of the note: "the treasurer" is Tariq Mahmood (Treasurer). */
function officesOf(people: readonly Person[]): Map<string, Set<Person>> {
  const holders = new Map<string, Set<Person>>();
  for (const person of people) {
    const role = fold(person.role ?? '');
    if (heldOffices.test(role)) holders.set(role, (holders.get(role) ?? new Set()).add(person));
  }
  return new Map([...holders].filter(([, held]) => held.size === 1));
}

/**
 * Indexes full names, aliases, first and last names, initials where a note declares them as aliases, short forms (`Phil` of Philip) and
 * offices.
 */
export function namesOf(people: readonly Person[]): Names {
  return namesIn(JSON.stringify(people.map((person) => ({ ...person, spans: [] }))));
}

/** The names of so many notes are kept. */
const kept = 100;

const namesIn = remembered((people: string): Names => indexOf(JSON.parse(people) as Person[]), kept);

function indexOf(people: readonly Person[]): Names {
  const exact = new Map<string, Set<Person>>();
  const part = new Map<string, Set<Person>>();
  const nick = new Map<string, Set<Person>>();
  const put = (map: Map<string, Set<Person>>, key: string, person: Person): void => {
    if (!key) return;
    const found = map.get(key);
    if (found) found.add(person);
    else map.set(key, new Set([person]));
  };
  for (const person of people) {
    put(exact, keyOf(person.name), person);
    for (const alias of person.aliases) put(exact, keyOf(alias), person);
    const words = keyOf(person.name).split(' ');
    if (words.length < 2) continue;
    put(part, words[0]!, person);
    put(part, words.at(-1)!, person);
    put(part, `${words[0]!} ${words.at(-1)!}`, person);
    put(part, `${words[0]!} ${words.at(-1)![0]!}`, person);
    put(part, `${words[0]![0]!} ${words.at(-1)!}`, person);
    for (const short of shortForms(words[0]!)) put(nick, short, person);
  }
  const offices = officesOf(people);
  const capitals = once(() => {
    const all = new Map<string, Set<Person>>();
    for (const person of people) put(all, capitalsOf(person.name), person);
    return all;
  });
  const find = (words: string): Person[] => {
    const key = keyOf(words);
    if (isListening()) {
      asks(`name ${key}`);
      asks(`initials ${key}`);
      asks(`office ${key.replace(officeArticle, '')}`);
    }
    // Initials with full stops are nothing else; without them they may be a word, and need to be declared.
    if (dotted.test(words.trim()) && !exact.has(key)) return people.filter(({ name }) => initialsOf(name) === key);
    const found = exact.get(key) ?? part.get(key) ?? nick.get(key) ?? offices.get(key.replace(officeArticle, ''));
    return found ? [...found] : [];
  };
  const ends = new Set([exact, part, nick, offices].flatMap((map) => [...map.keys()].map((key) => lastWord(key).word)));
  const owner = remembered((words) => ownerIn(words, find), ownersKept);
  return {
    find,
    withInitials: (letters) => {
      if (isListening()) asks(`capitals ${letters}`);
      return [...(capitals().get(letters) ?? [])];
    },
    mayEnd: (word) => {
      if (isListening()) asks(`end ${word}`);
      return ends.has(word);
    },
    owner: (words) => {
      // It may be remembered, and is asked all the same.
      if (isListening()) find(cleanName(words));
      return owner(words);
    },
    answers: once(() => {
      const answers = new Map<string, string>();
      const tell = (question: string, map: ReadonlyMap<string, Iterable<Person>>): void => {
        for (const [key, found] of map) {
          const known = `${question} ${key}`;
          if (!answers.has(known)) answers.set(known, JSON.stringify([...found]));
        }
      };
      for (const map of [exact, part, nick]) tell('name', map);
      tell('office', offices);
      tell('capitals', capitals());
      const initials = new Map<string, Set<Person>>();
      for (const person of people) put(initials, initialsOf(person.name), person);
      tell('initials', initials);
      for (const end of ends) answers.set(`end ${end}`, '');
      return answers;
    }),
  };
}

const changes = new WeakMap<Names, { names: Names; changed: readonly string[] }>();

/** What is answered otherwise by the names of one reading than by those of another. */
export function changedNames(before: Names, names: Names): readonly string[] {
  const known = changes.get(before);
  if (known?.names === names) return known.changed;
  const [old, now] = [before.answers(), names.answers()];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
  changes.set(before, { names, changed });
  return changed;
}

/** `EN` of "Erik Norden". */
function capitalsOf(name: string): string {
  return name.replace(/(\p{L})[\p{L}\p{M}'’.]*[\s-]*/gu, '$1').toUpperCase();
}

/** A note's owners are the same few words again and again. */
const ownersKept = 500;

/**
 * Who is meant by the words of one owner. Never guesses: words that fit several people are `ambiguous`, words that fit
 * nobody are `unknown` (guidelines 2). `self` is the speaker or sender, whom "me" and "I" mean.
 */
export function ownerOf(words: string, names: Names, self: Person | null = null): Owner {
  const owner = names.owner(words);
  return self && owner.kind === 'unknown' && owner.name === 'me' ? { name: self.name, kind: 'known' } : owner;
}

/** Do these folded words mean who speaks? */
export function isSelf(folded: string): boolean {
  return selves.has(folded);
}

const selves: ReadonlySet<string> = new Set(['me', 'i', 'myself', 'ich', 'moi', 'yo']);

function ownerIn(words: string, find: Names['find']): Owner {
  const name = cleanName(words);
  const folded = fold(name);
  if (isSelf(folded)) return { name: 'me', kind: 'unknown' };
  const exact = find(name);
  if (exact.length === 1) return { name: exact[0]!.name, kind: 'known' };
  if (exact.length > 1) return { name, kind: 'ambiguous', candidates: exact.map((person) => person.name) };
  if (!folded || vague.test(folded)) return { name, kind: 'vague' };
  if (groups.test(folded)) return { name: name.replace(article, ''), kind: 'group' };
  return { name, kind: 'unknown' };
}

const separators =
  /\s*(?:,(?:\s*(?:then|danach|dann|puis|luego)\b)?|;|&|\+|(?<!@[\w.-]*)\/|\band\b|\bund\b|\by\b(?=\s+\p{Lu})|\be\b(?=\s+H?I\p{L})|\bet\b)\s*|\s+(?=@)/giu;

/** A sign of any of them. */
const separator = /[,;&+/@]|\b(?:and|und|y|e|et)\b/i;

/** Parts "A, B and C", "A + B", "A/B" into spans relative to the words; brackets ("Ann (QA)") stay with their name and are cut off. */
export function splitNames(words: string): { start: number; end: number; words: string }[] {
  const plain = words.includes('(') ? words.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length)) : words;
  const parts: { start: number; end: number; words: string }[] = [];
  let from = 0;
  const add = (end: number): void => {
    const raw = plain.slice(from, end);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    if (trimmed) parts.push({ start, end: start + trimmed.length, words: trimmed });
  };
  for (const match of separator.test(plain) ? plain.matchAll(separators) : []) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(plain.length);
  return parts;
}
