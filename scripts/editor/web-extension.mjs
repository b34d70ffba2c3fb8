// The extension as the web sees it.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import vsce from '@vscode/vsce';

/**
 * Copies what the package would hold into another folder, with a manifest that names only its `browser` entry:
 * VS Code then has no choice but to run it in the web worker extension host.
 *
 * @param {string} extension absolute path of the extension's folder, with its bundles built
 * @param {string} target absolute path; created
 * @returns {Promise<void>}
 */
export async function copyForWeb(extension, target) {
  const files = await vsce.listFiles({ cwd: extension, packageManager: vsce.PackageManager.None });
  for (const file of files) {
    await mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await cp(path.join(extension, file), path.join(target, file));
  }
  const manifest = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
  delete manifest.main;
  manifest.extensionKind = ['web'];
  await writeFile(path.join(target, 'package.json'), JSON.stringify(manifest, null, 2));
}

/**
 * Lets a page find the extension at an http address, as it is on the web: a worker cannot be started from a folder of
 * the server. Nothing listens there; the browser's requests are answered from the folder.
 *
 * @param {import('playwright-core').BrowserContext} context of the page, before it is opened
 * @param {string} origin of the server
 * @param {{ folder: string, tests: string }} what absolute path of the extension as `copyForWeb` left it, and the file
 *   in it whose `run()` is called inside the extension host
 * @returns {Promise<void>}
 */
export async function serveToPage(context, origin, { folder, tests }) {
  const base = '/extension-under-test';
  await context.route(`${origin}${base}/**`, async (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname).slice(base.length);
    await route.fulfill({ path: path.join(folder, file) }).catch(() => route.fulfill({ status: 404 }));
  });

  const uri = (file) => ({ scheme: 'http', authority: new URL(origin).host, path: path.posix.join(base, file) });
  const development = { extensions: [uri('')], extensionTestsPath: uri(path.relative(folder, tests)) };
  // The page is told by its embedder, here the server, in an attribute of its own document.
  await context.route(`${origin}/?*`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const told = html.replace(/(&quot;developmentOptions&quot;:{)/, (start) => start + attributeJson(development));
    await route.fulfill({ response, body: told });
  });
}

/** The members of an object, without its braces, as they stand in an attribute. */
function attributeJson(object) {
  return `${JSON.stringify(object).slice(1, -1)},`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
