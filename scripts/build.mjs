// Bundles the extension's parts into dist/.
//   node scripts/build.mjs [--production] [--watch] [name …]
// Without names, all bundles; with names (see `bundles`), only those. Production: minified, no source maps, sizes
// printed, and the licences of what went in written to dist/NOTICES.txt. Development: readable, with source maps.
import { chmod, mkdir, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { writeNotices } from './notices.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** `module` first: some of the libraries' `main` files are UMD, whose `require` a bundler cannot see through. */
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };

/** @type {Record<string, import('esbuild').BuildOptions & { entry: string, outfile: string }>} */
const bundles = {
  extension: { entry: 'src/extension/node.ts', outfile: 'dist/extension.js', ...node, external: ['vscode'] },
  'extension.browser': {
    entry: 'src/extension/browser.ts',
    outfile: 'dist/extension.browser.js',
    platform: 'browser',
    // The web extension host evaluates a CommonJS module with its own `require`.
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  },
  server: { entry: 'src/server/node.ts', outfile: 'dist/server.js', ...node },
  'server.browser': {
    entry: 'src/server/browser.ts',
    outfile: 'dist/server.browser.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    mainFields: ['module', 'main'],
    // A worker has no `document`: without this, the browser builds of some libraries ask for one.
    conditions: ['worker'],
  },
  cli: { entry: 'src/cli/main.ts', outfile: 'dist/cli.js', ...node, banner: { js: '#!/usr/bin/env node' } },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

try {
  await main();
} catch (error) {
  // esbuild has already printed its own messages.
  if (!error.errors) console.error(`build: ${error.message}`);
  process.exitCode = 1;
}

async function main() {
  const all = positionals.length === 0;
  const names = all ? Object.keys(bundles) : positionals;
  const unknown = names.filter((name) => !(name in bundles));
  if (unknown.length > 0)
    throw new Error(`no bundle ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}`);
  const missing = names.map((name) => bundles[name].entry).filter((entry) => !existsSync(path.join(root, entry)));
  if (missing.length > 0) throw new Error(`missing entry ${missing.join(', ')}`);

  // Nothing of an earlier build may reach the package; a watch keeps what an editor may have open.
  if (all && values.production) await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await mkdir(path.join(root, 'dist'), { recursive: true });

  if (values.watch) {
    for (const name of names) await (await esbuild.context(optionsOf(name))).watch();
    return;
  }
  const results = await Promise.all(names.map((name) => esbuild.build(optionsOf(name))));
  if (names.includes('cli')) await chmod(path.join(root, bundles.cli.outfile), 0o755);
  if (values.production) {
    await writeNotices(
      root,
      results.flatMap((result) => Object.keys(result.metafile.inputs)),
    );
    for (const name of names) await printSize(bundles[name].outfile);
  }
}

/** @returns {import('esbuild').BuildOptions} */
function optionsOf(name) {
  const { entry, ...options } = bundles[name];
  return {
    ...options,
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    charset: 'utf8',
    minify: values.production,
    sourcemap: values.production ? false : 'linked',
    // Licence texts stand together in NOTICES.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: values.watch ? 'info' : 'warning',
  };
}

async function printSize(file) {
  const { size } = await stat(path.join(root, file));
  console.log(`${(size / 1024).toFixed(1).padStart(8)} kB  ${file}`);
}
