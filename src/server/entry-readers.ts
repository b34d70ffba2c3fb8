import type { Entry } from '../workspace/entry.ts';
import type { Files, NoteFile } from '../workspace/files.ts';
import type { DateOrder } from './protocol.ts';
import type { Reader } from './reader.ts';

/** A stored note to read, and how its dates in digits are meant. */
export interface ToRead {
  file: NoteFile;
  order: DateOrder;
  /** In bytes; null: not known. */
  size: number | null;
}

/** Reads stored notes, wherever that is done. */
export interface EntryReader {
  /** How many are best given at a time, and how many such batches at once. */
  readonly batch: number;
  readonly atOnce: number;
  /** Their entries in the same order; null: gone, unreadable, too large or not text. Rejects where they cannot be asked for now. */
  read(notes: ToRead[], maxSizeKb: number): Promise<(Entry | null)[]>;
  stop(): void;
}

/** For how long (ms) notes are read before waiting requests get their turn. */
const sliceTime = 15;

/** Reads notes between the requests, where there are no threads. */
export function entriesBetween(files: Files, reader: Reader): EntryReader {
  return {
    batch: 64,
    atOnce: 1,
    async read(notes, maxSizeKb) {
      const texts = await files.read(
        notes.map(({ file }) => file.uri),
        maxSizeKb,
      );
      const entries: (Entry | null)[] = [];
      let sliceEnd = performance.now() + sliceTime;
      for (const [at, note] of notes.entries()) {
        if (performance.now() > sliceEnd) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          sliceEnd = performance.now() + sliceTime;
        }
        entries.push(entryIn(note, texts[at] ?? null, reader));
      }
      return entries;
    },
    stop: () => undefined,
  };
}

/** The entry of a note whose text has been read. */
export function entryIn(
  { file, order }: Pick<ToRead, 'file' | 'order'>,
  text: string | null,
  reader: Reader,
): Entry | null {
  return text === null ? null : unshared(reader.entry(file, text, reader.note(text, file.path, order)));
}

/** The same data without a link to the note's text, of which a part of a string may keep the whole in memory. */
function unshared<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
