import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The text of a file of the project; `name` is relative to its root. */
export function read(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

/** Path → text of the files that git tracks or would track under `folders` (all of them: none given), with `/` as separator. */
export function sources(...folders: string[]): Map<string, string> {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  const names = list.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)));
  return new Map(names.map((name) => [name, read(name)]));
}
