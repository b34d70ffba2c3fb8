// Writes the README that goes into the package, dist/README.md: the editor's page about an extension shows nothing that
// is named by a path, even where the package holds it, so pictures and links by path are left out there.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectDir } from './editor/project.mjs';

/**
 * @param {string} markdown with pictures in paragraphs of their own
 * @returns {string} the same without pictures by path and the lines that lead to them ("…:"), links by path as their words
 */
export function withoutPaths(markdown) {
  const isPicture = (paragraph) => /^!\[[^\]]*\]\((?!https:)[^)\s]*\)\s*$/.test(paragraph ?? '');
  const paragraphs = markdown.split('\n\n');
  return paragraphs
    .filter((paragraph, at) => !isPicture(paragraph) && !(isPicture(paragraphs[at + 1]) && paragraph.endsWith(':')))
    .join('\n\n')
    .replace(/\[([^\]]*)\]\((?!https?:|mailto:|#)[^)\s]*\)/g, '$1');
}

if (process.argv[1] === import.meta.filename) {
  const dist = path.join(projectDir, 'dist');
  await mkdir(dist, { recursive: true });
  await writeFile(
    path.join(dist, 'README.md'),
    withoutPaths(await readFile(path.join(projectDir, 'README.md'), 'utf8')),
  );
}
