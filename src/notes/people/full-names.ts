import type { Person } from '../note.ts';
import { askEach, type Placed } from '../regions.ts';
import { fold } from '../text.ts';
import { handlesOf } from './forms.ts';
import { pairsIn } from './pairs.ts';
import { smallWordsIn } from './small-words.ts';
import { cleanName, initialsOf, isGivenName, isParticle } from './names.ts';

const third = /^ (\p{Lu}['’]?[\p{Ll}\p{M}][\p{L}\p{M}'’-]{1,30})(?![\p{L}\d@])/u;
const noSurname =
  /^(i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|the|and|will|can|could|would|should|is|are|has|api|pr|wg|sig|team|ok|okay|and)$/;

/**
 * Gives who is known by one word (a first name, a handle) the full name that the text has elsewhere ("me, Nora Haller"), where just
 * one fits (guidelines 2), and the initials it has a key to. What they were called stays an alias. One pass over the note.
 */
export function giveFullNames(regions: readonly Placed[], people: Person[]): void {
  if (!people.length) return;
  const short = new Map<string, Person>();
  for (const person of people)
    if (!person.name.includes(' ')) for (const key of [person.name, ...person.aliases]) short.set(fold(key), person);
  const taken = new Map(people.map((person) => [fold(person.name), person]));
  const fuller = new Map<Person, Map<string, string>>();
  for (const { name, key, surname, initials } of namesIn(regions)) {
    const known = taken.get(key);
    if (known) {
      if (surname)
        fuller.set(
          known,
          (fuller.get(known) ?? new Map<string, string>()).set(fold(`${name} ${surname}`), `${name} ${surname}`),
        );
      tieInitials(initials, known);
      continue;
    }
    const parts = key.split(' ');
    const last = parts.at(-1)!;
    if (
      parts.length < 2 ||
      /^\p{Lu}{2,3} \p{Lu}\p{Ll}/u.test(name) ||
      noSurname.test(last) ||
      short.has(last) ||
      isParticle(parts[0]!)
    )
      continue;
    const person = handlesOf(parts[0]!, last)
      .map((form) => short.get(form))
      .find(Boolean);
    if (!person) continue;
    const found = fuller.get(person) ?? new Map<string, string>();
    fuller.set(person, found.set(key, name));
  }
  const words = wordsOf(regions, fuller);
  for (const [person, names] of fuller) {
    const [full] = [...names.values()].filter((name) => !words.has(fold(name).split(' ').at(-1)!));
    if (names.size !== 1 || !full) continue;
    person.aliases = [person.name, ...person.aliases];
    person.name = full;
  }
}

/** Those of the surnames that the text also writes in small letters: "Ann Wants a lamp" names no Ann Wants where others want something. */
function wordsOf(regions: readonly Placed[], fuller: Map<Person, Map<string, string>>): ReadonlySet<string> {
  const lasts = new Set(
    [...fuller.values()].flatMap((names) => [...names.keys()].map((name) => name.split(' ').at(-1)!)),
  );
  const words = new Set<string>();
  for (const [word, count] of smallWordsIn(regions, lasts)) if (count > 0) words.add(word);
  return words;
}

/** `AB Ann Bell`, `AB = Ann Bell`: a key to the initials a note uses. */
function tieInitials(initials: string | null, person: Person): void {
  if (initials && fold(initials) === initialsOf(person.name) && !person.aliases.includes(initials))
    person.aliases.push(initials);
}

/** Two words that may be a name, with what may be more of it: "Luz Marina" is a first name of two words, and "Luz Marina Ortiz" the full name. */
interface Named {
  name: string;
  key: string;
  surname: string | null;
  /** Those that stand before it. */
  initials: string | null;
}

/** What may be names in a note, each once. */
function namesIn(regions: readonly Placed[]): Iterable<Named> {
  const all = new Map<string, Named>();
  for (const { answer } of askEach(regions, 'names', ({ text }) => [...namesOf(text)]))
    for (const [id, named] of answer) if (!all.has(id)) all.set(id, named);
  return all.values();
}

function namesOf(text: string): Map<string, Named> {
  const all = new Map<string, Named>();
  for (const { words, index } of pairsIn(text)) {
    const end = index + words.length;
    const more = third.exec(text.slice(end, end + 40))?.[1];
    const initials = /(?:^|[^\p{L}])(\p{Lu}{2,4})\s?[=:–-]?\s+$/u.exec(text.slice(Math.max(0, index - 8), index))?.[1];
    const id = `${words}\n${more ?? ''}\n${initials ?? ''}`;
    if (all.has(id)) continue;
    const name = cleanName(words);
    const key = fold(name);
    const surname = more && name.split(' ').every(isGivenName) && !noSurname.test(fold(more)) ? more : null;
    all.set(id, { name, key, surname, initials: initials ?? null });
  }
  return all;
}
