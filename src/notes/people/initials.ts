import type { Person } from '../note.ts';
import { initialsOf } from './names.ts';
import { askEach, type Placed } from '../regions.ts';
import { fold } from '../text.ts';

/** Initials at the head of a line, where who does or says something stands: `- [AB] …`, `* AB/CD: …`, `AB to …`. */
const atHead =
  /^[^\S\n]{0,20}(?:(?:[-*+•]|\d{1,3}[.)])[^\S\n]{1,8})?[[(*_]{0,3}(\p{Lu}{2,3})(?:[/&+,] ?(\p{Lu}{2,3}))?(?=[\])*_]{0,3}(?::|[\])]|[^\S\n](?:to|will|and|agreed|noted|suggested)\b))/gmu;

/**
 * Ties initials to the people of a note that uses them throughout, without a key: those of two people or more stand at the heads of two lines or more.
 * Each must fit just one (`AB` of Ann Bell beside Al Boyd is nobody's); one alone may be a word ("QA to …" beside Quinn Adams).
 */
export function tieUsedInitials(regions: readonly Placed[], people: Person[]): void {
  const owners = new Map<string, Person[]>();
  for (const person of people)
    if (person.name.includes(' ')) {
      const initials = initialsOf(person.name).toUpperCase();
      owners.set(initials, [...(owners.get(initials) ?? []), person]);
    }
  if (owners.size < 2) return;
  const used = new Map<string, Person>();
  let lines = 0;
  const heads = askEach(regions, 'initials', ({ text }) =>
    [...text.matchAll(atHead)].map(([, ...initials]) => initials),
  );
  for (const initials of heads.flatMap(({ answer }) => answer)) {
    const fitting = initials.filter((letters) => owners.get(letters)?.length === 1);
    for (const letters of fitting) used.set(letters, owners.get(letters)![0]!);
    if (fitting.length) lines++;
  }
  if (used.size < 2 || lines < 2) return;
  for (const [letters, person] of used)
    if (!people.some(({ name, aliases }) => [name, ...aliases].some((words) => fold(words) === fold(letters))))
      person.aliases.push(letters);
}
