import { realpathSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { cores, Threads } from '../server/threads.ts';
import type { Entry } from '../workspace/entry.ts';
import { noteJson, type ListOptions } from './list.ts';
import { readNoteIn, type Order, type ReadNote } from './read-note.ts';

/** What is wanted of each note: its JSON, what lists show of it, or all there is. */
export type Want = { json: ListOptions } | 'entry' | 'note';

/** What came of one file. */
export type Outcome = { problem: string } | { json: string } | { entry: Entry; read?: ReadNote };

export interface NotesTask {
  files: string[];
  want: Want;
  order?: Order;
}

/** The kind of this work, see `Threads`. */
export const notesTask = 'notes';

/** How many files a thread is given at a time, and from how many on it pays to start threads. */
const batchSize = 64;
const worthThreads = 200;

/**
 * Reads files, in the order in which they are given; many of them on all cores. A problem with one keeps no other from being read.
 */
export async function* readNotes(files: string[], want: Want, order?: Order): AsyncGenerator<Outcome> {
  const taskOf = (some: string[]): NotesTask => ({ files: some, want, ...(order ? { order } : {}) });
  if (files.length < worthThreads || cores < 2) {
    for (const file of files) yield* doNotesTask(taskOf([file]));
    return;
  }
  // Patterns are compiled at their first use, not interpreted first: a fifth of the time, for memory that a short run has.
  setFlagsFromString('--no-regexp-tier-up');
  const threads = new Threads(realpathSync(process.argv[1]!), notesTask, cores);
  const begun: Promise<Outcome[]>[] = [];
  let next = 0;
  const begin = (): void => {
    if (next >= files.length) return;
    const answer = threads.run<Outcome[]>(taskOf(files.slice(next, (next += batchSize))));
    // It is waited for in its turn.
    answer.catch(() => undefined);
    begun.push(answer);
  };
  try {
    // As many ahead as keep the threads busy while the first is waited for, and no more: the answers take memory.
    for (let i = 0; i < 4 * cores; i++) begin();
    for (let answer = begun.shift(); answer; answer = begun.shift()) {
      const outcomes = await answer;
      begin();
      yield* outcomes;
    }
  } finally {
    threads.stop();
  }
}

/** What a thread does. */
export function doNotesTask({ files, want, order }: NotesTask): Outcome[] {
  return files.map((file) => {
    const read = readNoteIn(file, order);
    if ('problem' in read) return read;
    if (want === 'entry') return { entry: read.entry };
    return want === 'note' ? { entry: read.entry, read } : { json: noteJson(read, want.json) };
  });
}
