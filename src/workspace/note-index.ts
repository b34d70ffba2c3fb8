import type { Commitment, Mention, Note } from '../notes/note.ts';
import type { NoteFile } from './files.ts';
import { lineStarts, lineText, placeAt, type Place } from './lines.ts';
import { uriKey } from './uris.ts';

/** Where a commitment is shown: its head words, and the whole text of their line. */
export interface Spot {
  start: Place;
  end: Place;
  line: string;
}

/** A note in the index. The text itself is not kept: years of notes fit in memory. */
export interface Entry extends NoteFile {
  note: Note;
  /** Beside `note.commitments`, one each. */
  spots: Spot[];
}

/** The mention to show and to edit: the last that was set down as an item, else the last. */
export function bestMention(commitment: Commitment): Mention {
  const { mentions } = commitment;
  return mentions.findLast((mention) => mention.form !== 'sentence') ?? mentions.at(-1)!;
}

/** Names a commitment across all notes. */
export function itemId(uri: string, commitment: Commitment): string {
  return `${uri}#${commitment.id}`;
}

/** The entry of a note read from `text` (without byte order mark). */
export function entryOf(file: NoteFile, text: string, note: Note): Entry {
  const starts = lineStarts(text);
  const spots = note.commitments.map((commitment) => {
    const { head } = bestMention(commitment);
    const start = placeAt(starts, head.start);
    return { start, end: placeAt(starts, head.end), line: lineText(text, starts, start.line) };
  });
  return { uri: file.uri, folder: file.folder, path: file.path, note, spots };
}

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
    if (added.length === 0) return this;
    const entries = new Map(this.#entries);
    for (const entry of added) entries.set(uriKey(entry.uri), entry);
    return new NoteIndex(entries);
  }

  /** Removes the note, or all the notes below a folder, of this URI. */
  without(uri: string): NoteIndex {
    const key = uriKey(uri);
    if (this.#entries.has(key)) {
      const entries = new Map(this.#entries);
      entries.delete(key);
      return new NoteIndex(entries);
    }
    const folder = `${key}/`;
    const entries = new Map([...this.#entries].filter(([other]) => other !== key && !other.startsWith(folder)));
    return entries.size === this.#entries.size ? this : new NoteIndex(entries);
  }
}
