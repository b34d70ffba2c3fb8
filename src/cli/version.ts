import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The version in the nearest package.json with one above a script, the same for the bundle and for the sources; else `unknown`. */
export function versionOf(script: string): string {
  let folder = path.dirname(realpathSync(script));
  while (folder !== path.dirname(folder)) {
    const version = versionIn(path.join(folder, 'package.json'));
    if (version) return version;
    folder = path.dirname(folder);
  }
  return 'unknown';
}

function versionIn(file: string): string | null {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version ?? null;
  } catch {
    return null;
  }
}
