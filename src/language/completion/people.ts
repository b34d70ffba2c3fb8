import type { NoteIndex } from '../../workspace/note-index.ts';
import { seriesOf } from '../../workspace/series.ts';
import { isSettled, type Note } from '../../notes/note.ts';
import { fold } from '../../notes/text.ts';
import type { LanguageContext } from '../context.ts';
import * as messages from '../messages/index.ts';

/** Somebody who may be meant, with what tells them from others. */
export interface Somebody {
  name: string;
  aliases: readonly string[];
  detail: string;
}

/** Who may be meant in a note: who took part, who else it names, the people of its series, those of the workspace, the likeliest first. */
export function peopleFor(note: Note, { file, index }: Pick<LanguageContext, 'file' | 'index'>): Somebody[] {
  const found = new Map<string, Somebody>();
  const add = (name: string, aliases: readonly string[], detail: string): void => {
    const key = fold(name);
    if (key !== '' && !found.has(key)) found.set(key, { name, aliases, detail });
  };
  for (const { name, role, aliases, present } of note.people)
    if (present) add(name, aliases, messages.personHere(role));
  for (const { name, role, aliases, present } of note.people)
    if (!present) add(name, aliases, messages.personNamed(role));
  for (const { name, role, times } of peopleOfSeries(note, { file, index }))
    add(name, [], messages.personOfSeries(times, role));
  for (const { name, role, owned, times } of peopleElsewhere(index))
    add(name, [], messages.personElsewhere(owned, times, role));
  return [...found.values()];
}

/** Who took part in the other meetings of a note's series, who came oftenest first. */
export function peopleOfSeries(
  note: Pick<Note, 'title'>,
  { file, index }: Pick<LanguageContext, 'file' | 'index'>,
): { name: string; role?: string; times: number }[] {
  const counts = new Map<string, { name: string; role?: string; times: number }>();
  for (const { people } of seriesOf(index, file, note.title))
    for (const { name, role } of people) {
      const counted = counts.get(fold(name));
      if (counted) counted.times++;
      else counts.set(fold(name), { name, times: 1, ...(role ? { role } : {}) });
    }
  return [...counts.values()].sort((a, b) => b.times - a.times);
}

interface Elsewhere {
  name: string;
  role?: string;
  /** How many notes have them among their people, and how many open items are theirs. */
  times: number;
  owned: number;
}

const known = new WeakMap<NoteIndex, Elsewhere[]>();

/** Everybody the workspace knows, who owns most first; gone through once for each state of the index. */
function peopleElsewhere(index: NoteIndex): Elsewhere[] {
  const before = known.get(index);
  if (before) return before;
  const counts = new Map<string, Elsewhere>();
  const count = (name: string, role?: string): Elsewhere => {
    const counted = counts.get(name) ?? { name, times: 0, owned: 0 };
    counts.set(name, counted);
    if (role) counted.role ??= role;
    return counted;
  };
  for (const { people, commitments } of index.entries()) {
    for (const { name, role } of people) count(name, role).times++;
    for (const { explicit, status, owners } of commitments)
      if (explicit && !isSettled(status))
        for (const { name, kind } of owners) if (kind === 'known') count(name).owned++;
  }
  const found = [...counts.values()].sort((a, b) => b.owned - a.owned || b.times - a.times);
  known.set(index, found);
  return found;
}
