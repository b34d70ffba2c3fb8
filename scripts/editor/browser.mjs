// A browser without a window for the tests: an installed one, else the one inside an npm package.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { cached } from './cache.mjs';
import { projectDir } from './project.mjs';

/**
 * Starts a browser.
 *
 * @returns {Promise<import('playwright-core').Browser>} to be closed by the caller
 * @throws {Error} when there is none for this platform, saying what to install
 */
export async function launchBrowser() {
  const installed = installedBrowser();
  const { executablePath, env } = installed ? { executablePath: installed, env: {} } : await packagedBrowser();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // The sandbox needs rights that root in a container lacks; the only page opened is our own.
    chromiumSandbox: false,
    args: [
      ...(installed ? [] : ['--headless=shell']),
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}

/** Path of an installed Chrome, Chromium or Edge; the environment variable MEETING_NOTES_BROWSER goes first. */
function installedBrowser() {
  if (process.env.MEETING_NOTES_BROWSER) return process.env.MEETING_NOTES_BROWSER;
  const candidates = {
    linux: onPath(['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
      .flatMap((folder) => process.env[folder] ?? [])
      .flatMap((folder) => [
        path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  };
  return candidates[process.platform]?.find((file) => existsSync(file));
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Unpacks the Chromium that the package `@sparticuz/chromium` carries, with the libraries and fonts it needs. */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome, Chromium or Edge, or name one in MEETING_NOTES_BROWSER.');
  }
  const folder = await cached('chromium-143', async (dir) => {
    console.log('Unpacking a browser …');
    // Written for a server without home and libraries: it unpacks into the temporary folder, and leaves out its
    // libraries unless it finds itself in that surrounding.
    const env = { ...process.env, TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const unpack = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())";
    await promisify(execFile)(process.execPath, ['-e', unpack], { cwd: projectDir, env });
  });
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}
