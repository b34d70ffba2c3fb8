// Running npm from a script, with its own output kept back unless it fails.
import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { startGroup } from './processes.mjs';

const PROGRESS_EVERY_MS = 5_000;

/**
 * Runs npm as it is configured on this machine.
 *
 * @param {string[]} args
 * @param {{ cwd: string, label?: string }} options `label`: named in a line every few seconds, so that a slow network
 *   is not taken for a standstill, with or without a terminal.
 * @returns {Promise<string>} what npm wrote to standard output
 * @throws {Error} with npm's own words when it fails
 */
export async function npm(args, { cwd, label }) {
  // `npm run` names the very npm it is; started otherwise, the one on the path is used (on Windows a .cmd file, which
  // only a shell can start).
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'] };
  const { child, end } = own
    ? startGroup(process.execPath, [own, ...args], options)
    : startGroup('npm', args, { ...options, shell: process.platform === 'win32' });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));

  const started = Date.now();
  const progress = setInterval(() => {
    if (label) console.log(`  … ${label}, ${Math.round((Date.now() - started) / 1000)} s`);
  }, PROGRESS_EVERY_MS);
  try {
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${inShort(stderr) || stdout.trim()}`);
    return stdout;
  } finally {
    clearInterval(progress);
    await end();
  }
}

/** What npm said, without warnings and the stack of its own calls. */
function inShort(stderr) {
  const noise = /^npm (?:warn|(?:error|ERR!)(?: +at | +\w+: | }|$))/;
  const lines = stderr.split('\n').filter((line) => line.trim() && !noise.test(line));
  return lines.join('\n');
}

/**
 * Unpacks one package of the registry, without its dependencies.
 *
 * @param {string} spec name and version, as npm takes them
 * @param {string} dir existing folder to unpack into
 * @param {string} [label] see `npm`
 * @returns {Promise<string>} absolute path of the package's folder inside `dir`
 * @throws {Error} when npm cannot fetch it, after it has tried for about a minute
 */
export async function fetchPackage(spec, dir, label) {
  await npm(['pack', spec], { cwd: dir, label }).catch((error) => {
    throw new Error(`${spec} could not be fetched; is the npm registry within reach?\n${error.message}`);
  });
  const tarball = (await readdir(dir)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack ${spec} left no file`);
  // `tar` is part of Windows (since 10), macOS and every Linux that has npm.
  await promisify(execFile)('tar', ['-xzf', tarball], { cwd: dir });
  await rm(path.join(dir, tarball));
  return path.join(dir, 'package');
}
