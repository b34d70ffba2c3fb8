// The desktop build of VS Code: fetching it, and running the Node suite in it.
import path from 'node:path';
import { SilentReporter, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { bundleTests } from './bundle-tests.mjs';
import { cacheDir } from './cache.mjs';
import { editorEnvironment } from './environment.mjs';
import { awaitOutcome } from './outcome.mjs';
import { startGroup } from './processes.mjs';
import { makeRunDir } from './run-dir.mjs';
import { writeFirstSettings } from './settings.mjs';

const DOWNLOAD_IDLE_MS = 15_000;

/** Thrown where the desktop build cannot be had, which says nothing about the extension. */
export class DesktopUnavailable extends Error {}

/**
 * Fetches the stable desktop build on first use, into the cache.
 *
 * @returns {Promise<string>} absolute path of its program
 * @throws {DesktopUnavailable} when its download server cannot be reached, or there is no screen for a window
 */
export async function desktopVsCode() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new DesktopUnavailable('there is no display for its window (try: xvfb-run -a npm run test:desktop)');
  }
  console.log('Fetching the desktop build of VS Code, unless it is there already …');
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: path.join(path.resolve(cacheDir()), 'desktop'),
      timeout: DOWNLOAD_IDLE_MS,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    throw new DesktopUnavailable(`its download did not succeed (${error.message})`);
  }
}

/**
 * @param {{ program: string, extension: string }} what absolute paths of VS Code's program and the extension's folder
 * @returns {Promise<import('./results.mjs').Counts>} a run that did not come to its end counts as one failure more
 */
export async function runDesktopSuite({ program, extension }) {
  const tests = await bundleTests('node');
  const run = await makeRunDir();
  const userDataDir = path.join(run.dir, 'data');
  await writeFirstSettings(userDataDir);
  const { child, end } = startGroup(
    program,
    [
      run.workspace,
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${tests}`,
      `--user-data-dir=${userDataDir}`,
      `--extensions-dir=${path.join(run.dir, 'extensions')}`,
      '--disable-workspace-trust',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-gpu',
      // Root in a container may not use the sandbox; the only code that runs is VS Code's and ours.
      '--no-sandbox',
    ],
    { stdio: 'ignore', env: editorEnvironment() },
  );
  let exited;
  child.on('error', (error) => (exited = error.message));
  child.on('close', (code) => (exited = `VS Code ended with ${code} before its tests did`));
  try {
    return await awaitOutcome({
      results: run.results,
      build: 'desktop build',
      host: 'node',
      gone: () => exited,
      dataDir: userDataDir,
    });
  } finally {
    await end();
    await run.remove();
  }
}
