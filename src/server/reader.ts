import type { Note } from '../notes/note.ts';
import { readNote } from '../notes/read.ts';
import type { NoteFile } from '../workspace/files.ts';
import { entryOf, type Entry } from '../workspace/entry.ts';
import type { Guard } from './guard.ts';
import type { DateOrder } from './protocol.ts';

/** Reads notes. A text that the reader cannot deal with is a note without commitments; `guard` is told. */
export class Reader {
  readonly guard: Guard;
  readonly #read: typeof readNote;

  constructor(guard: Guard, read = readNote) {
    this.guard = guard;
    this.#read = read;
  }

  /** `text` is without byte order mark; `path` may give the note's shape and date; `order` is the setting for its dates. An `open` one will be read again. */
  note(text: string, path: string, order: DateOrder, open = false): Note {
    const chosen = order === 'auto' ? {} : { order: order === 'day-month' ? ('dmy' as const) : ('mdy' as const) };
    return this.guard.run(path, emptyNote(path), () => this.#read(text, { path, open, ...chosen }));
  }

  /** The index's entry of a note read from `text`. */
  entry(file: NoteFile, text: string, note: Note): Entry {
    return this.guard.run(file.path, entryOf(file, '', emptyNote(file.path)), () => entryOf(file, text, note));
  }
}

function emptyNote(path: string): Note {
  const title = path.split('/').at(-1) ?? '';
  const nothing = { people: [], commitments: [], decisions: [], sections: [], ignores: [], blocks: [] };
  return { shape: 'plain', title, date: null, next: null, ...nothing };
}
