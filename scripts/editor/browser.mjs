// A browser without a window for the tests: an installed one, else the one inside an npm package.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { cached } from './cache.mjs';
import { fetchPackage } from './npm.mjs';
import { projectDir } from './project.mjs';

const FIXED_WIDTH_FONT = 'dejavu-fonts-ttf@2.37.3';

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
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
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

/** The Chromium that the package `@sparticuz/chromium` carries, unpacked, with the libraries and fonts it needs. */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome, Chromium or Edge, or name one in MEETING_NOTES_BROWSER.');
  }
  const folder = await cached('chromium-143', async (dir) => {
    console.log('Unpacking a browser for the tests …');
    await unpackChromium(dir);
    await addFonts(path.join(dir, 'fonts'));
  });
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}

/**
 * The package is written for a server without home and libraries: it unpacks into the temporary folder, and leaves out
 * its libraries unless it finds itself in that surrounding.
 */
async function unpackChromium(dir) {
  const env = { ...process.env, TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const unpack = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())";
  await promisify(execFile)(process.execPath, ['-e', unpack], { cwd: projectDir, env });
}

/** It brings one proportional font; an editor wants one of fixed width as well. */
async function addFonts(dir) {
  const unpacked = await fetchPackage(FIXED_WIDTH_FONT, dir);
  await rename(path.join(unpacked, 'ttf', 'DejaVuSansMono.ttf'), path.join(dir, 'fonts', 'DejaVuSansMono.ttf'));
  await rm(unpacked, { recursive: true });
  await writeFile(
    path.join(dir, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`,
  );
}
