import type { Entry } from '../workspace/entry.ts';
import type { EntryCache } from '../workspace/entry-cache.ts';
import type { Files, NoteFile, Stamp } from '../workspace/files.ts';
import { coalesce } from './coalesce.ts';
import type { EntryReader, ToRead } from './entry-readers.ts';
import type { DateOrder } from './protocol.ts';

/** What came of one file; the entry is null where there is none to show. */
export interface Loaded {
  file: NoteFile;
  entry: Entry | null;
  /** Larger than is read. */
  tooLarge: boolean;
}

export interface Loading {
  files: NoteFile[];
  /** They are known to have changed: what is kept of them counts no more, even where size and time are the same. */
  changed: boolean;
  orderOf: (file: NoteFile) => DateOrder;
  maxSizeKb: number;
  /** Is this file's entry still asked for? What is not is left unread. */
  wanted: (file: NoteFile) => boolean;
  take: (loaded: Loaded[]) => void;
}

/** How many stamps are asked for, or kept entries taken out, between two looks at what else waits. */
const portion = 1000;
/** How long what was read is collected before it is written to the cache, in ms. */
const cachePause = 2000;

/** Brings in the entries of stored notes: as they were kept from an earlier run where the file is unchanged, else read, the latest changed first. */
export class Loader {
  readonly #files: Files;
  readonly #reader: EntryReader;
  readonly #cache: EntryCache | null;
  readonly #flush: ReturnType<typeof coalesce>;
  #cacheLoaded: Promise<void> | undefined;

  constructor(files: Files, reader: EntryReader, cache: EntryCache | null) {
    this.#files = files;
    this.#reader = reader;
    this.#cache = cache;
    this.#flush = coalesce(cachePause, () => void cache?.flush());
  }

  /** Ends when all that is wanted has been taken. Files that cannot be asked for just now (the client is leaving) are not taken. */
  async load(loading: Loading): Promise<void> {
    const { files, changed, orderOf, maxSizeKb, wanted, take } = loading;
    const misses: { note: ToRead; stamp: Stamp | null }[] = [];
    for (let at = 0; at < files.length; at += portion) {
      const some = files.slice(at, at + portion).filter(wanted);
      const stamps = await this.#stampsOf(some);
      const loaded: Loaded[] = [];
      for (const [i, file] of some.entries()) {
        const stamp = stamps[i] ?? null;
        const order = orderOf(file);
        const entry = stamp && !changed && this.#cache?.get(file, stamp, order);
        if (stamp && stamp.size > maxSizeKb * 1024) loaded.push({ file, entry: null, tooLarge: true });
        else if (entry) loaded.push({ file, entry, tooLarge: false });
        else misses.push({ note: { file, order, size: stamp?.size ?? null }, stamp });
      }
      if (loaded.length > 0) take(loaded);
      if (files.length > portion) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    misses.sort((a, b) => (b.stamp?.time ?? 0) - (a.stamp?.time ?? 0));
    await this.#read(misses, loading);
  }

  /** Forgets what is kept of all other files. */
  keepOnly(files: NoteFile[]): void {
    this.#cache?.keep(new Set(files.map(({ uri }) => uri)));
  }

  /** Ends what is under way; what was read so far is kept. */
  async stop(): Promise<void> {
    this.#flush.stop();
    this.#reader.stop();
    await this.#cache?.flush();
  }

  async #stampsOf(files: NoteFile[]): Promise<(Stamp | null)[]> {
    if (this.#cache) await (this.#cacheLoaded ??= this.#cache.load());
    return this.#files.stamps(files.map(({ uri }) => uri)).catch(() => []);
  }

  /** Reads batch after batch, some at once. */
  async #read(misses: { note: ToRead; stamp: Stamp | null }[], { maxSizeKb, wanted, take }: Loading): Promise<void> {
    const { batch, atOnce } = this.#reader;
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < misses.length) {
        const some = misses.slice(next, (next += batch)).filter(({ note }) => wanted(note.file));
        if (some.length === 0) continue;
        const now = Date.now();
        const entries = await this.#reader
          .read(
            some.map(({ note }) => note),
            maxSizeKb,
          )
          .catch(() => null);
        if (!entries) continue;
        take(some.map(({ note: { file } }, at) => ({ file, entry: entries[at] ?? null, tooLarge: false })));
        for (const [at, { note, stamp }] of some.entries()) {
          const entry = entries[at];
          if (entry && stamp) this.#cache?.put(entry, stamp, note.order, now);
        }
        this.#flush();
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, Math.ceil(misses.length / batch)) }, work));
  }
}
