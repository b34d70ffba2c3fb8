// The extension as the web sees it.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import vsce from '@vscode/vsce';

/**
 * Copies what the package would hold into another folder, with a manifest that has no `main`: VS Code then has no
 * choice but to run it, by its `browser` entry, in the web worker extension host.
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
  await writeFile(path.join(target, 'package.json'), JSON.stringify(manifest, null, 2));
}
