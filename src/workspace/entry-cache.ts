import type { Entry } from './entry.ts';
import type { NoteFile, Stamp } from './files.ts';

/** Where a cache is kept between two runs: one text. Each may fail, and then nothing is kept. */
export interface CacheStore {
  /** All of it; empty where there is none. */
  load(): Promise<string>;
  append(text: string): Promise<void>;
  replace(text: string): Promise<void>;
}

/** A line of the cache: its text until it is asked for, then the entry, which the index has too. */
interface Line {
  stamp: string;
  kept: { json: string; sum: string } | Entry;
}

/** So long (ms) after a file was changed it may be changed once more without its time telling. */
const settling = 2000;
/** Below so many lines a cache is not worth writing anew, however few of them still count. */
const fewLines = 1000;

/**
 * The entries of notes as an earlier run read them. An entry holds for a file of the same URI, size and time of change, read in the same
 * `mode` (settings that change how notes are read) by the same version of the reader. Whatever is damaged, old or of another program is as if it were not there.
 *
 * The text has a line that says what reads it, then a line for each entry: URI, stamp, sum of the rest, the entry's JSON, parted by tabs. A later line
 * takes the place of an earlier one of its URI, so that a change is written as one line; what has grown to twice of what counts is written anew.
 */
export class EntryCache {
  readonly #store: CacheStore;
  readonly #head: string;
  #lines = new Map<string, Line>();
  /** Lines in the store, those that count no more too; null: the store holds no cache of ours. */
  #stored: number | null = null;
  #pending: string[] = [];
  #writing: Promise<void> = Promise.resolve();

  /** `version` is the reader's. */
  constructor(store: CacheStore, version: string) {
    this.#store = store;
    this.#head = `meeting-notes\t1\t${version}`;
  }

  /** Takes in what is stored. Never fails. */
  async load(): Promise<void> {
    const text = await this.#store.load().catch(() => '');
    const [head, ...lines] = text.split('\n');
    if (head !== this.#head || text === '') return;
    // A last line without its end was not written to the end.
    lines.pop();
    this.#stored = lines.length;
    for (const line of lines) {
      const [uri, stamp, sum, json] = line.split('\t');
      if (uri && stamp && sum && json) this.#lines.set(uri, { stamp, kept: { json, sum } });
    }
  }

  /** The entry as it was kept; null where the file is not the same any more, or none was kept. */
  get(file: NoteFile, stamp: Stamp, mode: string): Entry | null {
    const line = this.#lines.get(file.uri);
    if (line?.stamp !== stampOf(stamp, mode)) return null;
    const { kept } = line;
    if (!('json' in kept)) return kept;
    if (kept.sum !== sumOf(kept.json)) return null;
    try {
      const { uri, folder, path } = file;
      line.kept = { uri, folder, path, ...(JSON.parse(kept.json) as Omit<Entry, keyof NoteFile>) };
      return line.kept;
    } catch {
      return null;
    }
  }

  /** Keeps an entry read at the time `now` (ms). It is written with the next `flush`. */
  put(entry: Entry, stamp: Stamp, mode: string, now: number): void {
    const { uri } = entry;
    if (now - stamp.time < settling || /[\t\n]/.test(uri)) return;
    const line: Line = { stamp: stampOf(stamp, mode), kept: entry };
    this.#lines.set(uri, line);
    this.#pending.push(textOf(uri, line));
  }

  /** Forgets all entries but those of these URIs. */
  keep(uris: ReadonlySet<string>): void {
    for (const uri of [...this.#lines.keys()]) if (!uris.has(uri)) this.#lines.delete(uri);
  }

  /** Writes what came since the last time. Never fails; what cannot be written is read anew in the next run. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write()).catch(() => undefined);
    return this.#writing;
  }

  async #write(): Promise<void> {
    const more = this.#pending;
    if (more.length === 0) return;
    this.#pending = [];
    const stored = (this.#stored ?? 0) + more.length;
    if (this.#stored !== null && (stored < fewLines || stored < 2 * this.#lines.size)) {
      this.#stored = stored;
      await this.#store.append(more.join(''));
      return;
    }
    this.#stored = this.#lines.size;
    await this.#store.replace(`${this.#head}\n${[...this.#lines].map(([uri, line]) => textOf(uri, line)).join('')}`);
  }
}

function textOf(uri: string, { stamp, kept }: Line): string {
  if ('json' in kept) return `${uri}\t${stamp}\t${kept.sum}\t${kept.json}\n`;
  const { title, day, people, commitments, landmarks, mailIds } = kept;
  const json = JSON.stringify({ title, day, people, commitments, landmarks, mailIds });
  return `${uri}\t${stamp}\t${sumOf(json)}\t${json}\n`;
}

function stampOf({ size, time }: Stamp, mode: string): string {
  return `${size} ${time} ${mode}`;
}

/** FNV-1a over UTF-16 units: a line that was damaged is found, which is all it is for. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
