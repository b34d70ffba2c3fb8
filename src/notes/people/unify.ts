import type { Person } from '../note.ts';
import { fold } from '../text.ts';
import type { Found } from './entry.ts';
import { shorterForms } from './forms.ts';
import { shortForms } from './names.ts';

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
  const joined = new Set<Person>();
  for (const entry of found) {
    // `Operations (Alex)`: the bracket holds the person where that name speaks and the outer one never does.
    const inner = entry.role ? fold(entry.role) : '';
    const swapped =
      inner && spoken.has(inner) && found.filter((other) => fold(other.name) === fold(entry.name)).length === 1;
    add(swapped ? { ...entry, name: entry.role!, role: entry.name } : entry);
  }
  const forms = formsOfAll(people.values());
  for (const short of [...people.values()]) {
    const key = fold(short.name);
    const fuller = [...(forms.get(key.replace(/\./g, '')) ?? [])].filter(
      (person) => person !== short && !joined.has(person),
    );
    // Who two of the others may be is one of them, not somebody more (guidelines 2: never guessed).
    if (fuller.length > 1) people.delete(fold(short.name));
    if (fuller.length !== 1) continue;
    joined.add(short);
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

/** Everybody by their aliases and the shorter forms of their names. */
function formsOfAll(people: Iterable<Person>): Map<string, Set<Person>> {
  const forms = new Map<string, Set<Person>>();
  for (const person of people)
    for (const form of [...person.aliases.map(fold), ...shorterForms(person.name), ...shortForms(fold(person.name))])
      forms.set(form, (forms.get(form) ?? new Set()).add(person));
  return forms;
}
