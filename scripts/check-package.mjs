// Opens the packaged extension and fails unless it holds exactly what the manifest needs, within the size limit.
//   node scripts/check-package.mjs [FILE.vsix]
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const sizeLimit = 1024 * 1024;

/** What belongs into every package beside the files that the manifest names. The packager renames the last three. */
const always = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/dist/server.js',
  'extension/dist/server.browser.js',
  'extension/dist/NOTICES.txt',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
];

const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const file = path.resolve(process.argv[2] ?? path.join(root, `${manifest.name}-${manifest.version}.vsix`));
const bytes = await readFile(file);
const entries = zipEntries(bytes);

const expected = new Set([
  ...always,
  ...translations(),
  ...rulePages(),
  ...namedFiles(manifest).map((name) => `extension/${name}`),
]);
const held = new Set(entries.map((entry) => entry.name));
const problems = [
  ...[...held].filter((name) => !expected.has(name)).map((name) => `${name}: not needed; see .vscodeignore`),
  ...[...expected].filter((name) => !held.has(name)).map((name) => `${name}: missing; see .vscodeignore`),
];
if (bytes.length > sizeLimit) problems.push(`${kB(bytes.length)} is over the limit of ${kB(sizeLimit)}`);

for (const entry of entries) console.log(`${kB(entry.size).padStart(11)}  ${entry.name}`);
console.log(`${kB(bytes.length).padStart(11)}  ${path.basename(file)}, ${entries.length} files`);
for (const problem of problems) console.error(`check-package: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * The manifest's own texts, which it refers to by `%key%` without naming the file, and all translations. The English
 * bundle is for translators: VS Code never loads it.
 */
function translations() {
  const manifests = readdirSync(root).filter((name) => /^package\.nls(\.[\w-]+)?\.json$/.test(name));
  const bundles = readdirSync(path.join(root, 'l10n')).filter((name) => /^bundle\.l10n\.[\w-]+\.json$/.test(name));
  return [...manifests, ...bundles.map((name) => `l10n/${name}`)].map((name) => `extension/${name}`);
}

/** What the codes of problems link to. */
function rulePages() {
  return readdirSync(path.join(root, 'docs/rules')).map((name) => `extension/docs/rules/${name}`);
}

/** The paths that the manifest's values name: every value that is the path of a file here, or lies under dist/. */
function namedFiles({ main, browser, icon, contributes }) {
  return [main, browser, ...strings([icon, contributes])]
    .filter((value) => /^[\w./-]+\.\w+$/.test(value))
    .map((value) => path.posix.normalize(value))
    .filter((name) => name.startsWith('dist/') || existsSync(path.join(root, name)));
}

/** All strings inside a JSON value. */
function strings(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** Names and unpacked sizes from a zip file's central directory (APPNOTE 4.3.12, 4.3.16; no zip64). */
function zipEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip file');
  const found = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const name = zip.readUInt16LE(at + 28);
    found.push({ name: zip.toString('utf8', at + 46, at + 46 + name), size: zip.readUInt32LE(at + 24) });
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}

function kB(size) {
  return `${(size / 1024).toFixed(1)} kB`;
}
