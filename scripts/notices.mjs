// The licences of the libraries that are bundled: they ask that their notice goes along with their code.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes dist/NOTICES.txt: name, version and licence text of every package that has a file among `inputs`.
 * @param {string} root the project's folder
 * @param {string[]} inputs bundled files, relative to `root`, as in esbuild's metafile
 * @throws when a bundled package comes without any licence
 */
export async function writeNotices(root, inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))].sort();
  const notices = await Promise.all(folders.map((folder) => notice(path.join(root, folder))));
  await writeFile(path.join(root, 'dist/NOTICES.txt'), [...new Set(notices)].join('\n\n'));
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`; undefined for a file of our own. */
function packageFolder(file) {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
}

async function notice(folder) {
  const { name, version, license, licenses } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const kind = license ?? licenses?.map((entry) => entry.type).join(', ');
  const text = (await licenceFile(folder)) ?? (await licenceInReadme(folder)) ?? (kind && `Licence: ${kind}`);
  if (!text) throw new Error(`${name} ${version} is bundled and states no licence`);
  return `${name} ${version}\n${'-'.repeat(60)}\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

async function licenceFile(folder) {
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  return file && readFile(path.join(folder, file), 'utf8');
}

async function licenceInReadme(folder) {
  const file = (await readdir(folder)).find((entry) => /^readme(\.\w+)?$/i.test(entry));
  return file && (await readFile(path.join(folder, file), 'utf8')).match(/^#*[ \t]*licen[cs]e\b[^]*/im)?.[0];
}
