import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Note } from '../notes/note.ts';
import { readNote } from '../notes/read.ts';
import { listFolder, readText, type ReadResult } from '../server/disk.ts';
import { lineStarts } from '../workspace/lines.ts';
import { entryOf, type Entry } from '../workspace/entry.ts';
import { defaultExclude, defaultInclude, defaultMaxSizeKb } from '../workspace/patterns.ts';

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

const messages: Record<Extract<ReadResult, { problem: string }>['problem'], string> = {
  missing: 'no such file or folder',
  unreadable: 'cannot be read',
  'too-large': `larger than ${defaultMaxSizeKb / 1024} MB`,
  binary: 'not a text file',
  folder: 'is a folder',
};

/** Reads files and folders; a file given twice is read once. A problem with one path keeps no other from being read. `order` is how dates in digits are read where a note does not tell. */
export async function readPaths(
  paths: string[],
  order?: 'dmy' | 'mdy',
): Promise<{ notes: ReadNote[]; problems: string[] }> {
  const notes: ReadNote[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    for (const file of await filesAt(given, problems)) {
      const absolute = path.resolve(file);
      if (seen.has(absolute)) continue;
      seen.add(absolute);
      const result = await readText(file, defaultMaxSizeKb);
      if ('problem' in result) problems.push(`${file}: ${messages[result.problem]}`);
      else {
        try {
          notes.push(noteAt(file, absolute, result.text, order));
        } catch {
          problems.push(`${file}: cannot be understood`);
        }
      }
    }
  }
  return { notes, problems };
}

function noteAt(file: string, absolute: string, text: string, order?: 'dmy' | 'mdy'): ReadNote {
  const relative = file.split(path.sep).join('/');
  const note = readNote(text, { path: relative, ...(order ? { order } : {}) });
  const entry = entryOf({ uri: pathToFileURL(absolute).href, folder: '', path: relative }, text, note);
  return { path: file, entry, note, text, starts: lineStarts(text) };
}

/** The file itself, whatever it is called, or the notes of a folder. */
async function filesAt(given: string, problems: string[]): Promise<string[]> {
  const isFolder = await stat(given).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) return [given];
  try {
    const files = await listFolder(given, defaultInclude, defaultExclude, prefixOf(given));
    if (files.length === 0) problems.push(`${given}: no notes in this folder`);
    return files.map((file) => path.join(given, file));
  } catch {
    problems.push(`${given}: ${messages.unreadable}`);
    return [];
  }
}

/** What a folder is called counts, as it does for an editor that has the current folder open: `notes/` holds notes. */
function prefixOf(folder: string): string {
  const fromHere = path.relative('', folder);
  const isBelow = fromHere !== '' && !fromHere.startsWith('..') && !path.isAbsolute(fromHere);
  return `${isBelow ? fromHere.split(path.sep).join('/') : path.basename(path.resolve(folder))}/`;
}
