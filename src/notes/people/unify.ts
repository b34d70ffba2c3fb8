import type { Person } from '../note.ts';
import { fold } from '../text.ts';
import type { Found } from './entry.ts';

/** One person per name; a first name, handle or bracketed name that fits exactly one fuller name joins it. */
export function unify(found: Found[]): Person[] {
  const spoken = new Set(found.map((entry) => fold(entry.name)));
  const people = new Map<string, Person>();
  const add = ({ name, role, aliases, present, span }: Found): void => {
    const key = fold(name);
    const person = people.get(key);
    if (!person) {
      people.set(key, { name, ...(role ? { role } : {}), aliases: [...new Set(aliases)], present, spans: [span] });
      return;
    }
    if (role) person.role ??= role;
    person.present ||= present;
    person.spans.push(span);
    for (const alias of aliases) if (!person.aliases.includes(alias)) person.aliases.push(alias);
  };
  for (const entry of found) {
    // `Operations (Alex)`: the bracket holds the person where that name speaks and the outer one never does.
    const inner = entry.role ? fold(entry.role) : '';
    const swapped =
      inner && spoken.has(inner) && found.filter((other) => fold(other.name) === fold(entry.name)).length === 1;
    add(swapped ? { ...entry, name: entry.role!, role: entry.name } : entry);
  }
  for (const short of [...people.values()]) {
    const key = fold(short.name);
    const fuller = [...people.values()].filter((person) => person !== short && fits(key, person));
    if (fuller.length !== 1) continue;
    const full = fuller[0]!;
    if (!full.aliases.some((alias) => fold(alias) === key)) full.aliases.push(short.name);
    for (const alias of short.aliases) if (!full.aliases.includes(alias)) full.aliases.push(alias);
    if (short.role) full.role ??= short.role;
    full.present ||= short.present;
    full.spans.push(...short.spans);
    people.delete(key);
  }
  return [...people.values()];
}

function fits(key: string, person: Person): boolean {
  const words = fold(person.name).split(' ');
  if (person.aliases.some((alias) => fold(alias) === key)) return true;
  if (words.length < 2) return false;
  // "Ann" and "Bell" alone, "Ann B." where two are called Ann.
  const initial = `${words[0]!} ${words.at(-1)![0]!}`;
  return words[0] === key || words.at(-1) === key || initial === key.replace(/\.$/, '');
}
