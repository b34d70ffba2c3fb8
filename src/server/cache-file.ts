import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CacheStore } from '../workspace/entry-cache.ts';

/** A cache in a file of its own in this folder, which is made where it is missing. Only its owner can read it: it holds words of notes. */
export function cacheFile(folder: string): CacheStore {
  const file = path.join(folder, 'entries.cache');
  const mode = 0o600;
  return {
    load: () => readFile(file, 'utf8'),
    append: (text) => appendFile(file, text, { mode }),
    async replace(text) {
      await mkdir(folder, { recursive: true });
      // Whoever reads it meanwhile has the old one whole.
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, text, { mode });
      await rename(fresh, file);
    },
  };
}
