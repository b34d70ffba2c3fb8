// Installing a packaged extension into the registry's VS Code.
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * @param {import('./vscode.mjs').VsCode} vscode
 * @param {string} file the package (.vsix)
 * @param {string} dir folder to install into
 * @returns {Promise<string>} absolute path of the installed extension's folder
 * @throws {Error} when VS Code refuses the package, with what it said
 */
export async function installVsix(vscode, file, dir) {
  const args = ['--install-extension', path.resolve(file), '--extensions-dir', dir, '--user-data-dir', `${dir}-data`];
  const { stdout } = await promisify(execFile)(vscode.node, [vscode.serverMain, ...args]);
  const folders = await readdir(dir, { withFileTypes: true });
  const installed = folders.find((entry) => entry.isDirectory() && entry.name.startsWith('meeting-notes.'));
  if (!installed) throw new Error(`VS Code did not install ${file}. It said:\n${stdout}`);
  return path.join(dir, installed.name);
}
