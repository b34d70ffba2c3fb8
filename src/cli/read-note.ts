import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Note } from '../notes/note.ts';
import { readNote } from '../notes/read.ts';
import { readTextSync, type ReadResult } from '../server/disk.ts';
import { entryOf, type Entry } from '../workspace/entry.ts';
import { lineStarts } from '../workspace/lines.ts';
import { defaultMaxSizeKb } from '../workspace/patterns.ts';

export interface ReadNote {
  /** As given on the command line, or below the folder given there. */
  path: string;
  entry: Entry;
  note: Note;
  /** Without byte order mark. */
  text: string;
  /** Offset at which each line of its text starts. */
  starts: number[];
}

/** How dates in digits are read where a note does not tell. */
export type Order = 'dmy' | 'mdy';

const messages: Record<Extract<ReadResult, { problem: string }>['problem'], string> = {
  missing: 'no such file or folder',
  unreadable: 'cannot be read',
  'too-large': `larger than ${defaultMaxSizeKb / 1024} MB`,
  binary: 'not a text file',
  folder: 'is a folder',
};

/** The note in a file, whatever the file is called, or why there is none. */
export function readNoteIn(file: string, order?: Order): ReadNote | { problem: string } {
  const result = readTextSync(file, defaultMaxSizeKb);
  if ('problem' in result) return { problem: `${file}: ${messages[result.problem]}` };
  const { text } = result;
  const relative = file.split(path.sep).join('/');
  try {
    const note = readNote(text, { path: relative, ...(order ? { order } : {}) });
    const entry = entryOf({ uri: pathToFileURL(path.resolve(file)).href, folder: '', path: relative }, text, note);
    return { path: file, entry, note, text, starts: lineStarts(text) };
  } catch {
    return { problem: `${file}: cannot be understood` };
  }
}
