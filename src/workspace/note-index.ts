import type { Entry } from './entry.ts';
import { uriKey } from './uris.ts';

/** The notes known. Never changes: what is added or removed gives a new index, so an answer under way sees one state. */
export class NoteIndex {
  static readonly empty = new NoteIndex(new Map());
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  get size(): number {
    return this.#entries.size;
  }

  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  get(uri: string): Entry | undefined {
    return this.#entries.get(uriKey(uri));
  }

  /** Adds notes, or replaces those of the same URI. */
  with(...added: Entry[]): NoteIndex {
    return this.changed({ added });
  }

  /** Removes the notes, or all the notes below the folders, of these URIs. */
  without(...removed: string[]): NoteIndex {
    return this.changed({ removed });
  }

  /** Removes and then adds, all at once: however many change, the notes are gone through once. */
  changed({ added = [], removed = [] }: { added?: Iterable<Entry>; removed?: Iterable<string> }): NoteIndex {
    const entries = new Map(this.#entries);
    const folders = new Set<string>();
    for (const uri of removed) if (!entries.delete(uriKey(uri))) folders.add(`${uriKey(uri)}/`);
    if (folders.size > 0) for (const key of [...entries.keys()]) if (isBelowAny(key, folders)) entries.delete(key);
    let more = false;
    for (const entry of added) {
      more = true;
      entries.set(uriKey(entry.uri), entry);
    }
    return more || entries.size < this.#entries.size ? new NoteIndex(entries) : this;
  }
}

/** Is one of `folders` (keys ending in `/`) above this key? Each step up is one look-up, however many folders there are. */
export function isBelowAny(key: string, folders: ReadonlySet<string>): boolean {
  for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1))
    if (folders.has(key.slice(0, at + 1))) return true;
  return false;
}
