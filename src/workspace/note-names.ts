import { fold } from '../notes/text.ts';
import type { Entry } from './entry.ts';
import type { NoteFile } from './files.ts';
import type { NoteIndex } from './note-index.ts';

/** The notes of an index by the last part of their path, with and without its ending, and by their title. */
type Names = Map<string, Entry[]>;

const names = new WeakMap<NoteIndex, Names>();

/**
 * The note that words mean as seen from another: a path relative to it, a path from the workspace folder or an end of one, a file's name with or without
 * its ending, a title. Of several the nearest by their folders; null where none is nearest, or there is none. Only the index is asked.
 */
export function noteNamed(index: NoteIndex, from: NoteFile, words: string): Entry | null {
  // A path from the disk's root, an address.
  if (/^[\\/]|:/.test(words)) return null;
  const relative = normal(`${folderOf(from.path)}/${words}`);
  const path = normal(words);
  const last = (relative ?? path)?.split('/').at(-1);
  if (last === undefined) return null;
  const candidates = (namesOf(index).get(fold(last)) ?? []).filter(({ uri }) => uri !== from.uri);
  const exact = candidates.find((entry) => entry.folder === from.folder && relative && isAt(entry.path, relative));
  if (exact) return exact;
  // Steps mean one place and no other.
  if (path === null || /^\.{1,2}[\\/]/.test(words)) return null;
  const fitting = candidates.filter((entry) => !path.includes('/') || isAt(`/${entry.path}`, `/${path}`, true));
  const [first, second] = fitting
    .map((entry) => ({ entry, steps: stepsBetween(from, entry) }))
    .sort((a, b) => a.steps - b.steps);
  return first && first.steps !== second?.steps ? first.entry : null;
}

function namesOf(index: NoteIndex): Names {
  let found = names.get(index);
  if (!found) {
    found = new Map();
    for (const entry of index.entries()) {
      const file = entry.path.split('/').at(-1)!;
      for (const key of new Set([file, withoutEnding(file), entry.title].map(fold))) {
        const others = found.get(key);
        if (others) others.push(entry);
        else found.set(key, [entry]);
      }
    }
    names.set(index, found);
  }
  return found;
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** Is this the path, or with `end` an end of it, with or without the file's ending? */
function isAt(path: string, words: string, end = false): boolean {
  const wanted = words.toLowerCase();
  return [path, withoutEnding(path)].some((way) =>
    end ? way.toLowerCase().endsWith(wanted) : way.toLowerCase() === wanted,
  );
}

/** A path without `.` and `..`; null where nothing is left, or it leads out of its folder. */
function normal(words: string): string | null {
  const parts: string[] = [];
  for (const part of words.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length > 0 ? parts.join('/') : null;
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/') || '.';
}

/** How many folders are to be left and entered on the way; those of another workspace folder are further than all of this one. */
function stepsBetween(a: NoteFile, b: NoteFile): number {
  if (a.folder !== b.folder) return 1000;
  const [x, y] = [a.path.split('/').slice(0, -1), b.path.split('/').slice(0, -1)];
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return x.length + y.length - 2 * same;
}
