// Errors from inside the editor, told in places of the source instead of the bundle.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { bundleDir } from './bundle-tests.mjs';
import { projectDir } from './project.mjs';

/** A place in a bundle of tests, as the Node host (a path) and the web worker host (an address) write it. */
const PLACE = /[^\s()]*[/\\](node|web)\.js(?:#vscode-extension)?:(\d+):(\d+)/g;

/** Lines that a host puts before a module when it evaluates it: the web worker makes a function of it. */
const LINES_BEFORE = { node: 0, web: 2 };

/**
 * @param {string} error message and stack
 * @returns {string} the same with the test's own files and lines; the stack's lines that lie in libraries left out
 */
export function inSource(error) {
  const lines = error
    .split('\n')
    .map((line) => line.replace(PLACE, (place, bundle, ...at) => source(bundle, at) ?? place));
  return lines.filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line)).join('\n');
}

/** Path from the project's folder with line and column, all counted from 1. */
function source(bundle, [line, column]) {
  const map = path.join(bundleDir, `${bundle}.js.map`);
  if (!existsSync(map)) return undefined;
  const entry = new SourceMap(JSON.parse(readFileSync(map, 'utf8'))).findEntry(
    line - 1 - LINES_BEFORE[bundle],
    column - 1,
  );
  if (!entry.originalSource) return undefined;
  const file = path.relative(projectDir, path.resolve(bundleDir, entry.originalSource));
  return `${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
