import type { Commitment, Mention, Note } from '../notes/note.ts';
import type { NoteFile } from './files.ts';
import { lineAt, lineStarts, placeAt, type Place } from './lines.ts';
import { uriKey } from './uris.ts';

/** Where a commitment is shown: its head words, and the text of their line (see `lineAt`). */
export interface Spot {
  start: Place;
  end: Place;
  line: string;
  /** The words it was inferred from, on one line and cut where they are long; empty for what is written down. */
  quote: string;
}

/** A note in the index. The text itself is not kept: years of notes fit in memory. */
export interface Entry extends NoteFile {
  note: Note;
  /** Beside `note.commitments`, one each. */
  spots: Spot[];
}

/** The mention to show and to edit: the last that was set down as an item, else the last; of what is only inferred the first, which tells why. */
export function bestMention(commitment: Commitment): Mention {
  const { mentions, explicit } = commitment;
  if (!explicit) return mentions[0]!;
  return mentions.findLast((mention) => mention.form !== 'sentence') ?? mentions.at(-1)!;
}

/** How many characters are shown of the words that a commitment was inferred from. */
const longestQuote = 240;

/** The words that a commitment was inferred from, on one line, cut where they are long; empty for what is written down. */
export function quoteOf(text: string, { why }: Commitment): string {
  if (!why) return '';
  const { start, end } = why.words;
  const words = text
    .slice(start, Math.min(end, start + longestQuote))
    .replace(/\s+/g, ' ')
    .trim();
  return end - start > longestQuote ? `${words}…` : words;
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
    return {
      start: placeAt(starts, head.start),
      end: placeAt(starts, head.end),
      line: lineAt(text, starts, head.start),
      quote: quoteOf(text, commitment),
    };
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
