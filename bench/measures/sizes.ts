import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../processes.ts';
import type { Row } from '../report.ts';

/** What is shipped: the package, and the bundles in it. */
export async function sizes(): Promise<Row[]> {
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  await promisify(execFile)('npm', ['run', '--silent', 'package'], { cwd: root });
  const bundles = (await readdir(path.join(root, 'dist'))).filter((file) => file.endsWith('.js') && file !== 'cli.js');
  const files = [`${name}-${version}.vsix`, ...bundles.sort().map((file) => `dist/${file}`)];
  return Promise.all(
    files.map(async (file): Promise<Row> => {
      const { size } = await stat(path.join(root, file));
      return { measure: 'sizes', what: file, figure: size / 1024, unit: 'kB' };
    }),
  );
}
