// Runs the tests that drive the workbench from outside, in this very process.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import Mocha from 'mocha';
import { register } from 'tsx/esm/api';
import { projectDir } from './project.mjs';
import { printTest } from './results.mjs';
import { startWorkbench } from './workbench.mjs';

const TEST_TIMEOUT_MS = 60_000;

/**
 * @param {import('./workbench.mjs').Editor} editor
 * @returns {Promise<import('./results.mjs').Counts>}
 */
export async function driveBrowser(editor) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (test, state, error) => {
    counts[state]++;
    const title = test.titlePath().join(' › ');
    printTest({ title, state, milliseconds: test.duration ?? 0, error: error && (error.stack ?? String(error)) });
  };
  function reporter(runner) {
    runner.on('pass', (test) => count(test, 'passed'));
    runner.on('pending', (test) => count(test, 'skipped'));
    runner.on('fail', (test, error) => count(test, 'failed', error));
  }

  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, reporter });
  mocha.rootHooks({
    beforeAll() {
      // test/browser/workbench.ts takes it from here.
      this.startWorkbench = (options) => startWorkbench(editor, options);
    },
  });
  const folder = path.join(projectDir, 'test', 'browser');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort();
  for (const name of names) mocha.addFile(path.join(folder, name));

  const unregister = register();
  try {
    await mocha.loadFilesAsync();
    await new Promise((resolve) => mocha.run(resolve));
  } finally {
    await unregister();
  }
  const ran = counts.passed + counts.failed;
  console.log(`${ran} tests drove the editor in a browser (VS Code ${editor.vscode.version}, registry build)`);
  return ran > 0 ? counts : { ...counts, failed: 1 };
}
