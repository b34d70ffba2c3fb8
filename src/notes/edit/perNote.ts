import type { Note } from '../note.ts';

/** A function of a note (and of the text it was read from) that works its answer out once: edits of many items ask for it with each of them. */
export function perNote<More extends unknown[], T>(
  make: (note: Note, ...more: More) => T,
): (note: Note, ...more: More) => T {
  const known = new WeakMap<Note, { answer: T }>();
  return (note, ...more) => {
    let found = known.get(note);
    if (!found) known.set(note, (found = { answer: make(note, ...more) }));
    return found.answer;
  };
}
