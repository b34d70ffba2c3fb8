// Installing a packaged extension into the registry's VS Code.
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { editorEnvironment } from './environment.mjs';

/**
 * @param {import('./vscode.mjs').VsCode} vscode
 * @param {string} file the package (.vsix)
 * @param {string} dir empty folder to install into
 * @returns {Promise<string>} absolute path of the installed extension's folder
 * @throws {Error} when VS Code refuses the package, with what it said
 */
export async function installVsix(vscode, file, dir) {
  const extensions = path.join(dir, 'extensions');
  const places = ['--extensions-dir', extensions, '--user-data-dir', path.join(dir, 'data')];
  const args = [vscode.serverMain, '--install-extension', path.resolve(file), ...places];
  const { stdout, stderr } = await promisify(execFile)(vscode.node, args, { env: editorEnvironment() });
  const folders = await readdir(extensions, { withFileTypes: true }).catch(() => []);
  const installed = folders.find((entry) => entry.isDirectory() && entry.name.startsWith('meeting-notes.'));
  if (!installed) throw new Error(`VS Code did not install ${file}. It said:\n${stdout}${stderr}`);
  return path.join(extensions, installed.name);
}
