// The folder that keeps what was fetched, shared by all clones of a user.
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * The cache's folder: what the environment variable MEETING_NOTES_CACHE says, otherwise a folder of ours where the
 * platform keeps its caches.
 */
export function cacheDir() {
  return process.env.MEETING_NOTES_CACHE || path.join(userCacheDir(), 'meeting-notes');
}

/**
 * A folder of the cache that is either there in full or not at all: it is filled beside its place and then renamed, so
 * an interrupted download is never taken for a finished one.
 *
 * @param {string} name the folder's name; what changes the content (a version, a platform) belongs in it
 * @param {(dir: string) => Promise<void>} fill called with an empty folder when the cache has none of that name
 * @returns {Promise<string>} absolute path of the filled folder
 * @throws whatever `fill` throws; nothing is left behind then
 */
export async function cached(name, fill) {
  const place = path.join(path.resolve(cacheDir()), name);
  if (existsSync(place)) return place;
  await mkdir(path.dirname(place), { recursive: true });
  const unfinished = await mkdtemp(`${place}.unfinished-`);
  const discard = () => rmSync(unfinished, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', discard);
  try {
    await fill(unfinished);
    await rename(unfinished, place);
  } catch (error) {
    discard();
    // Another run may have put its own there first; that one is as good.
    if (!existsSync(place)) throw error;
  } finally {
    process.off('exit', discard);
  }
  return place;
}

function userCacheDir() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA || path.join(os.homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
}
