// Bundles the suites that run inside the editor, each host's into one file.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { projectDir } from './project.mjs';

/** Absolute path of the folder the bundles go to. */
export const bundleDir = path.join(projectDir, 'dist', 'test', 'editor');

const suiteDir = path.join(projectDir, 'test', 'editor', 'suite');

/** Only the tests in `suite/core/` run in the web worker host; the Node host runs all. */
const hosts = {
  node: { folders: ['.', 'core'], options: { platform: 'node', target: 'node20' } },
  web: {
    folders: ['core'],
    options: {
      platform: 'browser',
      target: 'es2022',
      conditions: ['worker'],
      alias: {
        'node:assert/strict': path.join(projectDir, 'test', 'editor', 'run', 'assert.ts'),
        // Mocha's build for browsers brings what it needs of Node with it.
        mocha: path.join(projectDir, 'test', 'editor', 'run', 'mocha.web.ts'),
      },
      // It would otherwise take the bundle's `module.exports` for its own.
      define: { module: 'undefined', exports: 'undefined' },
    },
  },
};

/**
 * @param {'node' | 'web'} host
 * @returns {Promise<string>} absolute path of the module whose `run()` runs them
 * @throws esbuild's error, after esbuild has printed it
 */
export async function bundleTests(host) {
  const { folders, options } = hosts[host];
  const files = (await Promise.all(folders.map(testsIn))).flat();
  const outfile = path.join(bundleDir, `${host}.js`);
  await esbuild.build({
    ...options,
    stdin: { contents: entry(files), resolveDir: projectDir, sourcefile: 'tests.ts', loader: 'ts' },
    absWorkingDir: projectDir,
    outfile,
    bundle: true,
    // Both hosts evaluate CommonJS with a `require` of their own.
    format: 'cjs',
    external: ['vscode'],
    // For `inSource`, which reads it when a test fails.
    sourcemap: 'linked',
    logLevel: 'warning',
    // Mocha's parallel mode, which is not used here.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return outfile;
}

async function testsIn(folder) {
  const names = await readdir(path.join(suiteDir, folder));
  const tests = names.filter((name) => name.endsWith('.test.ts')).sort();
  return tests.map((name) => path.join(suiteDir, folder, name));
}

/** The suites are loaded by `import()`, that is after mocha's functions are in place. */
function entry(files) {
  const loads = files.map((file) => `await import(${JSON.stringify(file)});`).join(' ');
  return `import { runSuites } from './test/editor/run/run.ts';
export const run = () => runSuites(async () => { ${loads} });`;
}
