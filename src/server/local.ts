import { realpathSync, statSync } from 'node:fs';
import { EntryCache } from '../workspace/entry-cache.ts';
import { cacheFile } from './cache-file.ts';
import { diskFiles, diskFirst } from './disk.ts';
import { entriesInThreads } from './entry-threads.ts';
import type { Local } from './server.ts';

/** What a process of Node has: the disk, threads of its own program, and a place to keep what it read. */
export function localOf(program: string): Local {
  const script = realpathSync(program);
  return {
    disk: diskFiles,
    diskFirst,
    entryReader: (files, reader) => entriesInThreads(script, files, reader),
    cache: (folder) => new EntryCache(cacheFile(folder), versionOf(script)),
  };
}

/** Of the reader, which is part of the program: another build is another one. */
function versionOf(script: string): string {
  const { size, mtimeMs } = statSync(script);
  return `${size} ${mtimeMs}`;
}
