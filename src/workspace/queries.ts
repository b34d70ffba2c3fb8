import { isSettled, type Commitment, type Day } from '../notes/note.ts';
import { addDays, daysBetween, weekday } from '../notes/dates/index.ts';
import type { Entry, Listed } from './entry.ts';
import type { NoteIndex } from './note-index.ts';

/** A commitment with the note it stands in. */
export interface Found {
  entry: Entry;
  commitment: Listed;
}

/** What tells when a commitment is due, in a note as in the index. */
type Dated = Pick<Commitment, 'status'> & { due: { day: Day | null } | null };

export type DueKind = 'long-overdue' | 'overdue' | 'today' | 'week' | 'later' | 'no-date';

export interface Group {
  /** Stable: the kind, or the kind and the name. */
  id: string;
  kind: DueKind | 'owner' | 'no-owner' | 'note';
  /** The owner's or the note's name; empty for the other kinds. */
  label: string;
  items: Found[];
}

/**
 * The commitments somebody wrote down, in the order of the index; the settled ones (done, deferred, cancelled) only when
 * asked for. What the reader infers from speech is not among them: it must not stand beside written items unmarked.
 */
export function commitmentsOf(index: NoteIndex, settled: boolean): Found[] {
  const found: Found[] = [];
  for (const entry of index.entries())
    for (const commitment of entry.commitments)
      if (commitment.explicit && (settled || !isSettled(commitment.status))) found.push({ entry, commitment });
  return found;
}

/** The suggestions that `isShown`, the latest meeting first, in each note in the order of its text. */
export function suggestionsOf(index: NoteIndex, isShown: (file: Entry, commitment: Listed) => boolean): Found[] {
  const found: Found[] = [];
  for (const entry of index.entries())
    for (const commitment of entry.commitments)
      if (!commitment.explicit && !isSettled(commitment.status) && isShown(entry, commitment))
        found.push({ entry, commitment });
  return found.sort((a, b) => byMeeting(a.entry, b.entry) || byPlace(a, b));
}

/** Not settled, and due on a day before today. */
export function isOverdue(commitment: Dated, today: Day): boolean {
  return !isSettled(commitment.status) && commitment.due?.day != null && commitment.due.day < today;
}

/**
 * When a commitment is due, as seen from `today`. The week ends with Sunday; what is overdue by more than
 * `longOverdueDays` days is `long-overdue`. A settled commitment is never overdue: its past day counts as `later`.
 */
export function dueKind(commitment: Dated, today: Day, longOverdueDays: number): DueKind {
  const day = commitment.due?.day;
  if (day == null) return 'no-date';
  if (isSettled(commitment.status) && day < today) return 'later';
  if (day < today) return daysBetween(day, today) > longOverdueDays ? 'long-overdue' : 'overdue';
  if (day === today) return 'today';
  return day <= addDays(today, (7 - weekday(today)) % 7) ? 'week' : 'later';
}

const dueOrder: DueKind[] = ['overdue', 'today', 'week', 'later', 'no-date', 'long-overdue'];

/** Groups by due: overdue first, long overdue last. Empty groups are left out. */
export function groupByDue(found: Found[], today: Day, longOverdueDays: number): Group[] {
  const groups = groupBy(ordered(found), ({ commitment }) => dueKind(commitment, today, longOverdueDays));
  return dueOrder.flatMap((kind) => {
    const items = groups.get(kind);
    return items ? [{ id: kind, kind, label: '', items: items.sort(byDue) }] : [];
  });
}

/** Groups by owner, in alphabetical order; a commitment of several owners stands under each; those of nobody come last. */
export function groupByOwner(found: Found[]): Group[] {
  const owned = new Map<string, Group>();
  const unowned: Found[] = [];
  for (const item of ordered(found)) {
    if (item.commitment.owners.length === 0) unowned.push(item);
    for (const name of new Set(item.commitment.owners.map((owner) => owner.name))) {
      const key = name.toLowerCase();
      const group: Group = owned.get(key) ?? { id: `owner:${key}`, kind: 'owner', label: name, items: [] };
      owned.set(key, group);
      group.items.push(item);
    }
  }
  const groups = [...owned.values()].sort((a, b) => compareText(a.label, b.label));
  if (unowned.length > 0) groups.push({ id: 'no-owner', kind: 'no-owner', label: '', items: unowned });
  for (const group of groups) group.items.sort(byDue);
  return groups;
}

/** Groups by note, the latest meeting first, undated notes last; inside a note in the order of its text. */
export function groupByNote(found: Found[]): Group[] {
  return [...groupBy(found, ({ entry }) => entry)]
    .sort(([a], [b]) => byMeeting(a, b))
    .map(([entry, items]) => ({
      id: entry.uri,
      kind: 'note',
      label: entry.title || entry.path,
      items: items.sort(byPlace),
    }));
}

/** The names of who owns a commitment anywhere, the busiest first. Teams and names nobody bears are left out. */
export function frequentOwners(index: NoteIndex): string[] {
  const counts = new Map<string, number>();
  for (const { commitment } of commitmentsOf(index, true)) {
    for (const owner of commitment.owners) {
      if (owner.kind === 'known') counts.set(owner.name, (counts.get(owner.name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([name]) => name);
}

const people = new WeakMap<NoteIndex, Set<string>>();

/** Everyone who took part in any meeting. Gathered once for an index. */
export function peopleOf(index: NoteIndex): ReadonlySet<string> {
  let names = people.get(index);
  if (!names) {
    names = new Set();
    for (const { people } of index.entries()) for (const { name } of people) names.add(name);
    people.set(index, names);
  }
  return names;
}

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Notes, the latest meeting first, undated ones last. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(byMeeting);
}

/** The latest meeting first, undated notes last. */
function byMeeting(a: Entry, b: Entry): number {
  return compare(meetingKey(a), meetingKey(b)) || compare(a.uri, b.uri);
}

const sortKeys = new WeakMap<Entry, string>();

/** What a note is sorted by, made once: its day with each digit turned round, so that the latest comes first, and its path. */
export function meetingKey(entry: Entry): string {
  let key = sortKeys.get(entry);
  if (key === undefined) {
    const day = entry.day?.replace(/\d/g, (digit) => String(9 - Number(digit))) ?? 'undated';
    key = `${day} ${entry.path.toLowerCase()}\0${entry.path}`;
    sortKeys.set(entry, key);
  }
  return key;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Code unit order, the same on every machine; letter case only breaks ties. */
function compareText(a: string, b: string): number {
  return compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
}

function byPlace(a: Found, b: Found): number {
  const [x, y] = [a.commitment.start, b.commitment.start];
  return x.line - y.line || x.character - y.character;
}

/** Dated before undated, earlier before later. What is in order otherwise stays so. */
function byDue(a: Found, b: Found): number {
  return compare(a.commitment.due?.day ?? '9999', b.commitment.due?.day ?? '9999');
}

/** The latest meeting first, then the order of the text. Notes are sorted, not the ten times as many commitments. */
function ordered(found: Found[]): Found[] {
  return [...groupBy(found, ({ entry }) => entry)]
    .sort(([a], [b]) => byMeeting(a, b))
    .flatMap(([, items]) => items.sort(byPlace));
}
