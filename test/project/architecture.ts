import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** From the bottom up: a layer imports itself and what stands before it. */
const layers = ['notes', 'workspace', 'language', 'server', 'cli'];

/** Which layers may import a package. What is not listed here nobody may import. */
const packages: [name: RegExp, layers: string[]][] = [
  [/^vscode$/, ['extension']],
  [/^vscode-languageclient\b/, ['extension']],
  [/^vscode-languageserver-(types|textdocument)\b/, ['language', 'server']],
  [/^(vscode-languageserver|vscode-jsonrpc)\b/, ['server']],
  [/^(unified|unist|vfile|remark|mdast|micromark)\b/, ['notes']],
  [/^@eslint-community\/regexpp$/, ['notes']],
  [/^picomatch\b/, ['workspace', 'server', 'cli']],
];

/** The only modules that may ask for Node's own modules, with what they alone import. */
const nodeEntries = ['src/server/node.ts', 'src/extension/node.ts'];

/** The module that client and server share. */
const protocol = 'src/server/protocol.ts';

/**
 * Checks who imports whom, types included.
 * @param files path (`src/…`, `/` as separator) → TypeScript text of every module
 * @returns one message for each thing that breaks the architecture, with what to do; empty: all is well
 */
export function check(files: Map<string, string>): string[] {
  const imports = new Map([...files].map(([file, text]) => [file, importsOf(text)]));
  const ours = new Map(
    [...imports].map(([file, names]) => [file, names.filter(isOurs).map((name) => resolve(file, name))]),
  );
  return [
    ...[...ours].flatMap(([file, targets]) => targets.flatMap((target) => checkArrow(file, target, files))),
    ...[...imports].flatMap(([file, names]) =>
      names.filter((name) => !isOurs(name)).flatMap((name) => checkPackage(file, name)),
    ),
    ...checkNode(imports, ours),
    ...checkCycles(ours),
    ...(imports.get(protocol) ?? []).map(
      (name) => `${protocol} imports ${name}: it is plain data that any client can take; write the type out there`,
    ),
  ];
}

/** Every module name in a text: imports, `import type`, re-exports, `import()` and `require()`. */
function importsOf(text: string): string[] {
  return [...new Set(ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName))];
}

function isOurs(name: string): boolean {
  return name.startsWith('.');
}

function resolve(from: string, name: string): string {
  return path.posix.join(path.posix.dirname(from), name);
}

/** `src/notes/shapes/mail.ts` → `notes`. */
function layerOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function checkArrow(file: string, target: string, files: Map<string, string>): string[] {
  const [from, to] = [layerOf(file), layerOf(target)];
  if (!files.has(target))
    return [`${file} imports ${target}, which is no module of src/: write the path with its extension`];
  if (from === to) return [];
  if (from === 'extension') {
    return target === protocol
      ? []
      : [`${file} imports ${target}: the extension takes only ${protocol}; ask the server by a request`];
  }
  if (to === 'extension') return [`${file} imports ${target}: nothing imports the extension; move what is shared down`];
  for (const layer of [from, to]) {
    if (!layers.includes(layer))
      return [`${file} imports ${target}: src/${layer} is no layer; put the module into one of ${layers.join(', ')}`];
  }
  if (layers.indexOf(from) > layers.indexOf(to)) return [];
  return [
    `${file} imports ${target}, upwards: ${layers.join(' < ')}; move what is shared down into src/${from}, or pass it as an argument`,
  ];
}

function checkPackage(file: string, name: string): string[] {
  if (isBuiltin(name)) return [];
  const entry = packages.find(([pattern]) => pattern.test(name));
  if (!entry)
    return [
      `${file} imports ${name}, which nobody may yet: add it to \`packages\` in test/project/architecture.ts with the layers that need it`,
    ];
  if (entry[1].includes(layerOf(file))) return [];
  return [
    `${file} imports ${name}, which belongs to src/${entry[1].join(', src/')}: put the code there behind a plain function`,
  ];
}

/** Node's modules do not exist in the browser: only what the browser never loads may import them. */
function checkNode(imports: Map<string, string[]>, ours: Map<string, string[]>): string[] {
  const importers = new Map<string, string[]>();
  for (const [file, targets] of ours) {
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), file]);
  }
  const isEntry = (file: string): boolean => layerOf(file) === 'cli' || nodeEntries.includes(file);
  const nodeOnly = new Set([...imports.keys()].filter((file) => isEntry(file) || importers.has(file)));
  for (let before = Infinity; nodeOnly.size < before;) {
    before = nodeOnly.size;
    for (const file of nodeOnly) {
      if (!isEntry(file) && !importers.get(file)?.every((importer) => nodeOnly.has(importer))) nodeOnly.delete(file);
    }
  }
  return [...imports].flatMap(([file, names]) =>
    nodeOnly.has(file)
      ? []
      : names.filter(isBuiltin).map((name) => {
          const by = importers.get(file)?.filter((importer) => !nodeOnly.has(importer)) ?? [];
          return `${file} imports ${name} and can reach a browser${by.length > 0 ? ` by ${by.join(', ')}` : ''}: only src/cli, ${nodeEntries.join(', ')} and modules that they alone import may`;
        }),
  );
}

/** Names each circle of imports once, starting at its first module. */
function checkCycles(ours: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      cycles.push(`${[...trail.slice(at), file].join(' → ')}: a circle; move what both need into a module of its own`);
      return;
    }
    if (done.has(file)) return;
    for (const target of ours.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of ours.keys()) visit(file, []);
  return cycles;
}
