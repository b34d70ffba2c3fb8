import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const bundle = path.join(root, 'node_modules/.cache/meeting-notes/test-cli.js');

/** Bundles the command line as it is now: a process starts in a tenth of the time its sources would take. */
export async function bundleCli(): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

/** Starts the command line. `bundleCli` comes first. */
export function start(cwd: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [bundle, ...args], { cwd, stdio: 'pipe' });
}

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line in `cwd` until it ends. */
export function run(cwd: string, ...args: string[]): Promise<Result> {
  const child = start(cwd, ...args);
  const result: Result = { status: null, stdout: '', stderr: '' };
  child.stdin!.end();
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (result.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (result.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...result, status }));
  });
}

/** A folder with these files, to be removed after the test. */
export function folderWith(files: Record<string, string | Buffer>): { path: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'notes-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
