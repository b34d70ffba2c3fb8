import type { Person } from '../note.ts';
import { askEach, type Placed } from '../regions.ts';
import { fold } from '../text.ts';
import { isGivenName } from './names.ts';

/** `(Oskar Lind)`: nothing but a full name in brackets. */
const inBrackets = /\((\p{Lu}[\p{Ll}\p{M}'’-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|der|la|le)){1,3})\)/gu;

/**
 * Who stands in brackets with a full name and is known from nowhere else: `Budget (Oskar Lind)`. They may not have been there, but
 * who is called Oskar elsewhere in the note is Oskar Lind. One pass over the note.
 */
export function mentionedPeople(regions: readonly Placed[], people: readonly Person[]): Person[] {
  const known = new Set(people.flatMap((person) => [person.name, ...person.aliases]).map(fold));
  const found = new Map<string, Person>();
  const named = askEach(regions, 'in brackets', ({ text }) =>
    [...text.matchAll(inBrackets)].map(({ 1: name, index }) => ({ name: name!, at: index + 1 })),
  ).flatMap(({ start, answer }) => answer.map(({ name, at }) => ({ name, at: at + start })));
  for (const { name, at } of named) {
    const key = fold(name);
    if (known.has(key) || !isGivenName(name)) continue;
    const span = { start: at, end: at + name.length };
    const person = found.get(key);
    if (person) person.spans.push(span);
    else found.set(key, { name, aliases: [], present: false, spans: [span] });
  }
  return [...found.values()];
}
