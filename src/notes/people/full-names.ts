import type { Person } from '../note.ts';
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
 * one fits (guidelines 2), and the initials it has a key to. What they were called stays an alias. One pass over the text.
 */
export function giveFullNames(text: string, people: Person[]): void {
  if (!people.length) return;
  const short = new Map<string, Person>();
  for (const person of people)
    if (!person.name.includes(' ')) for (const key of [person.name, ...person.aliases]) short.set(fold(key), person);
  const taken = new Map(people.map((person) => [fold(person.name), person]));
  const fuller = new Map<Person, Map<string, string>>();
  for (const { words, index } of pairsIn(text)) {
    const name = cleanName(words);
    const known = taken.get(fold(name));
    if (known) {
      // "Luz Marina" is a first name of two words, and "Luz Marina Ortiz" the full name.
      const surname = name.split(' ').every(isGivenName) ? third.exec(text.slice(index + words.length))?.[1] : null;
      if (surname && !noSurname.test(fold(surname)))
        fuller.set(
          known,
          (fuller.get(known) ?? new Map<string, string>()).set(fold(`${name} ${surname}`), `${name} ${surname}`),
        );
      tieInitials(text.slice(Math.max(0, index - 8), index), known);
      continue;
    }
    const parts = fold(name).split(' ');
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
    fuller.set(person, found.set(fold(name), name));
  }
  const words = wordsOf(text, fuller);
  for (const [person, names] of fuller) {
    const [full] = [...names.values()].filter((name) => !words.has(fold(name).split(' ').at(-1)!));
    if (names.size !== 1 || !full) continue;
    person.aliases = [person.name, ...person.aliases];
    person.name = full;
  }
}

/** Those of the surnames that the text also writes in small letters: "Ann Wants a lamp" names no Ann Wants where others want something. */
function wordsOf(text: string, fuller: Map<Person, Map<string, string>>): ReadonlySet<string> {
  const lasts = new Set(
    [...fuller.values()].flatMap((names) => [...names.keys()].map((name) => name.split(' ').at(-1)!)),
  );
  const words = new Set<string>();
  for (const [word, count] of smallWordsIn(text, lasts)) if (count > 0) words.add(word);
  return words;
}

/** `AB Ann Bell`, `AB = Ann Bell`: a key to the initials a note uses. */
function tieInitials(before: string, person: Person): void {
  const initials = /(?:^|[^\p{L}])(\p{Lu}{2,4})\s?[=:–-]?\s+$/u.exec(before)?.[1];
  if (initials && fold(initials) === initialsOf(person.name) && !person.aliases.includes(initials))
    person.aliases.push(initials);
}
