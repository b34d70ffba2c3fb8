import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listFolder } from '../server/disk.ts';
import { defaultExclude, defaultInclude } from '../workspace/patterns.ts';

/** The files to read: those given, and the notes of the folders given; each once, however often it is named. */
export async function listPaths(paths: string[]): Promise<{ files: string[]; problems: string[] }> {
  const problems: string[] = [];
  const files = new Map<string, string>();
  for (const given of paths)
    for (const file of await filesAt(given, problems)) {
      const absolute = path.resolve(file);
      if (!files.has(absolute)) files.set(absolute, file);
    }
  return { files: [...files.values()], problems };
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
    problems.push(`${given}: cannot be read`);
    return [];
  }
}

/** What a folder is called counts, as it does for an editor that has the current folder open: `notes/` holds notes. */
function prefixOf(folder: string): string {
  const fromHere = path.relative('', folder);
  const isBelow = fromHere !== '' && !fromHere.startsWith('..') && !path.isAbsolute(fromHere);
  return `${isBelow ? fromHere.split(path.sep).join('/') : path.basename(path.resolve(folder))}/`;
}
