import type { Commitment, Note } from '../note.ts';

/** Reads another text as a note was read: with its path and settings. */
export type Read = (text: string) => Note;

/** What changes between two readings: the commitments that are said no more, and those that are said instead. */
export interface Difference {
  gone: Commitment[];
  come: Commitment[];
}

/**
 * What an edited note says otherwise than before, whatever the places and the order; null where it differs in more than its
 * commitments: in its people, its days or its decisions. Equal commitments count as often as they are said.
 */
export function difference(before: Note, after: Note): Difference | null {
  if (frame(before) !== frame(after)) return null;
  const counts = new Map<string, number>();
  const count = (key: string, by: number): number => {
    const now = (counts.get(key) ?? 0) + by;
    counts.set(key, now);
    return now;
  };
  for (const commitment of before.commitments) count(saying(commitment), 1);
  const come = after.commitments.filter((commitment) => count(saying(commitment), -1) < 0);
  const gone = before.commitments.filter((commitment) => {
    const key = saying(commitment);
    if ((counts.get(key) ?? 0) <= 0) return false;
    count(key, -1);
    return true;
  });
  return { gone, come };
}

/**
 * The commitments that stand in the place of some others after an edit; null where anything else is said otherwise.
 */
export function insteadOf(changed: readonly Commitment[], before: Note, after: Note): Commitment[] | null {
  const found = difference(before, after);
  if (!found) return null;
  const meant = changed.map(saying);
  return found.gone.every((one) => meant.includes(saying(one))) ? found.come : null;
}

/** All that is said of a commitment, without its places. */
function saying({ text, explicit, owners, due, status, mentions }: Commitment): string {
  const day = due && [due.text, due.day, due.relative, due.doubt?.of];
  return JSON.stringify([text, explicit, owners, day, status, mentions.length]);
}

function frame({ date, next, people, decisions }: Note): string {
  return JSON.stringify([
    date?.day,
    next,
    people.map(({ name, present }) => [name, present]),
    decisions.map(({ text }) => text),
  ]);
}

/** Are they the same people? */
export function sameOwners(a: Pick<Commitment, 'owners'>, b: Pick<Commitment, 'owners'>): boolean {
  return (
    a.owners.length === b.owners.length && a.owners.every(({ name }) => b.owners.some((other) => other.name === name))
  );
}
