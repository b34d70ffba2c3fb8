import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../workspace/decode.ts';
import type { Files, NoteFile, Stamp } from '../workspace/files.ts';
import { pathMatcher } from '../workspace/patterns.ts';

/** Notes on the local disk. Folders of another scheme than `file:` hold none. */
export function diskFiles(folders: () => string[]): Files {
  return {
    async list(include, exclude) {
      const lists = folders().map(async (folder) => {
        const root = localPath(folder);
        const paths = root === null ? [] : await listFolder(root, include, exclude).catch(() => []);
        return paths.map((file): NoteFile => ({ uri: pathToFileURL(path.join(root!, file)).href, folder, path: file }));
      });
      return (await Promise.all(lists)).flat();
    },
    async read(uris, maxSizeKb) {
      const texts = uris.map(async (uri) => {
        const file = localPath(uri);
        const result = file === null ? null : await readText(file, maxSizeKb);
        return result && 'text' in result ? result.text : null;
      });
      return Promise.all(texts);
    },
    // At once, not one by one between other things: a look at 10,000 files takes 50 ms, and asking for them in turn ten times that.
    stamps: (uris) => Promise.resolve(uris.map(stampOf)),
  };
}

/** The files as `others` list them, those on the local disk read from there: the program that lists them need not carry their texts. */
export function diskFirst(disk: Files, others: Files): Files {
  const isLocal = (uri: string): boolean => localPath(uri) !== null;
  const divided = async <T>(uris: string[], ask: (files: Files, some: string[]) => Promise<T[]>): Promise<T[]> => {
    const [here, there] = [uris.filter(isLocal), uris.filter((uri) => !isLocal(uri))];
    const answers = await Promise.all([
      here.length > 0 ? ask(disk, here) : [],
      there.length > 0 ? ask(others, there) : [],
    ]);
    const answerOf = new Map([...here.entries(), ...there.entries()].map(([at, uri]) => [uri, at]));
    return uris.map((uri) => answers[isLocal(uri) ? 0 : 1][answerOf.get(uri)!]!);
  };
  return {
    list: (include, exclude) => others.list(include, exclude),
    read: (uris, maxSizeKb) => divided(uris, (files, some) => files.read(some, maxSizeKb)),
    stamps: (uris) => divided(uris, (files, some) => files.stamps(some)),
  };
}

/**
 * The files below a folder that a pattern takes in, relative to it with `/` between the parts, in alphabetical order.
 * The patterns of `include` see each path with `prefix` (`notes/`, if the folder's own name is to count) in front.
 * Links are followed, but no folder is entered twice. Throws if the folder itself cannot be read; others are passed over.
 */
export async function listFolder(root: string, include: string[], exclude: string[], prefix = ''): Promise<string[]> {
  const [matches, excluded] = [pathMatcher(include), pathMatcher(exclude)];
  const included = (relative: string): boolean => matches(prefix + relative);
  const seen = new Set<string>();
  const found: string[] = [];
  /** `here` is where the folder really is. */
  const walk = async (folder: string, here: string): Promise<void> => {
    if (seen.has(here)) return;
    seen.add(here);
    // At once: a folder takes less time than it takes to ask for it and to wait, and now and then others get their turn.
    if (seen.size % foldersAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    const entries = readdirSync(here, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? await stat(path.join(root, relative)).catch(() => entry) : entry;
      if (kind.isFile() && included(relative) && !excluded(relative)) found.push(relative);
      else if (kind.isDirectory() && !neverEntered.has(entry.name)) {
        // Only a link leads elsewhere.
        const there = entry.isSymbolicLink() ? realpath(path.join(root, relative)) : path.join(here, entry.name);
        await Promise.resolve(there)
          .then((folder) => walk(relative, folder))
          .catch(() => undefined);
      }
    }
  };
  await walk('', await realpath(root));
  return found;
}

const foldersAtOnce = 50;

/** No meeting is kept there, and they are large. */
const neverEntered = new Set(['node_modules', '.git']);

export type ReadResult = { text: string } | { problem: 'missing' | 'unreadable' | 'too-large' | 'binary' | 'folder' };

/** The text of a file; see `decode`. */
export async function readText(file: string, maxSizeKb: number): Promise<ReadResult> {
  try {
    return problemOf(await stat(file), maxSizeKb) ?? textOf(await readFile(file));
  } catch (error) {
    return failureOf(error);
  }
}

/** The same at once, for threads that have nothing else to do: several times faster for small files. */
export function readTextSync(file: string, maxSizeKb: number): ReadResult {
  try {
    return problemOf(statSync(file), maxSizeKb) ?? textOf(readFileSync(file));
  } catch (error) {
    return failureOf(error);
  }
}

function problemOf(status: Stats, maxSizeKb: number): ReadResult | null {
  if (status.isDirectory()) return { problem: 'folder' };
  // A pipe or a device may never end.
  if (!status.isFile()) return { problem: 'unreadable' };
  return status.size > maxSizeKb * 1024 ? { problem: 'too-large' } : null;
}

function textOf(bytes: Uint8Array): ReadResult {
  const text = decode(bytes);
  return text === null ? { problem: 'binary' } : { text };
}

function failureOf(error: unknown): ReadResult {
  const { code } = error as NodeJS.ErrnoException;
  return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
}

function stampOf(uri: string): Stamp | null {
  const file = localPath(uri);
  const status = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  return status?.isFile() ? { size: status.size, time: status.mtimeMs } : null;
}

/** Where a URI lies on this disk; null: elsewhere. */
export function localPath(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
