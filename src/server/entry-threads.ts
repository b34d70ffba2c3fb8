import { Guard } from './guard.ts';
import { localPath, readTextSync } from './disk.ts';
import { entriesBetween, entryIn, type EntryReader, type ToRead } from './entry-readers.ts';
import { Reader } from './reader.ts';
import { cores, Threads } from './threads.ts';
import type { Entry } from '../workspace/entry.ts';
import type { Files } from '../workspace/files.ts';

/** The kind of this work, see `Threads`. */
export const entriesTask = 'entries';

interface EntriesTask {
  notes: ToRead[];
  /** The texts of notes that are not on the disk. */
  texts: (string | null)[];
  maxSizeKb: number;
}

interface EntriesAnswer {
  entries: (Entry | null)[];
  /** What the guard told of. */
  told: string[];
}

/** So few notes, together no larger than this (bytes), are read sooner here than a thread is started. */
const few = 4;
const small = 100_000;
/** More threads than this would take more memory than an editor should. */
const most = Math.min(cores, 2);

/** Reads notes in threads of `script`; a few of them between the requests. Notes that are not on the local disk are read by `files`. */
export function entriesInThreads(script: string, files: Files, reader: Reader): EntryReader {
  const threads = new Threads(script, entriesTask, most);
  const between = entriesBetween(files, reader);
  return {
    batch: 32,
    atOnce: 2 * most,
    async read(notes, maxSizeKb) {
      const size = notes.reduce((sum, note) => sum + (note.size ?? small), 0);
      if (notes.length <= few && size <= small) return between.read(notes, maxSizeKb);
      const elsewhere = notes.filter(({ file }) => localPath(file.uri) === null).map(({ file }) => file.uri);
      const found = elsewhere.length > 0 ? await files.read(elsewhere, maxSizeKb) : [];
      const textOf = new Map(elsewhere.map((uri, at) => [uri, found[at] ?? null]));
      const texts = notes.map(({ file }) => textOf.get(file.uri) ?? null);
      const task: EntriesTask = { notes, texts, maxSizeKb };
      // A thread that died took the task with it; another one may do it.
      const answer = await threads
        .run<EntriesAnswer>(task)
        .catch(() => threads.run<EntriesAnswer>(task))
        .catch((error: Error) => {
          const { path } = notes[0]!.file;
          if (error.message !== 'stopped') reader.guard.pass(`${path}: not read, with ${notes.length - 1} others`);
          throw error;
        });
      const { entries, told } = answer;
      for (const message of told) reader.guard.pass(message);
      return entries;
    },
    stop: () => threads.stop(),
  };
}

/** What a thread does. */
export function doEntriesTask({ notes, texts, maxSizeKb }: EntriesTask): EntriesAnswer {
  const told: string[] = [];
  const reader = new Reader(new Guard((message) => told.push(message)));
  const entries = notes.map((note, at) => {
    const path = localPath(note.file.uri);
    const result = path === null ? null : readTextSync(path, maxSizeKb);
    const text = result === null ? (texts[at] ?? null) : 'text' in result ? result.text : null;
    return entryIn(note, text, reader);
  });
  return { entries, told };
}
