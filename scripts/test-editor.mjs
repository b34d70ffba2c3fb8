// Runs the tests that need a real VS Code: `node scripts/test-editor.mjs [node|web|browser]… [--vsix FILE]`.
//   node     inside the Node extension host        (test/editor/suite, all)
//   web      inside the web worker extension host  (test/editor/suite/core)
//   browser  from outside, with mouse and keyboard (test/browser)
// Without names, all three. `--vsix`: the extension as it is installed from that package, not the project's folder.
// The last line is `N passed, N failed`; the exit status is 0 only when every suite came to its end without a failure.
import { parseArgs } from 'node:util';
import { launchBrowser } from './editor/browser.mjs';
import { driveBrowser } from './editor/drive.mjs';
import { installVsix } from './editor/install.mjs';
import { exitOnSignals } from './editor/processes.mjs';
import { projectDir } from './editor/project.mjs';
import { makeTempDir } from './editor/run-dir.mjs';
import { runSuite } from './editor/suite.mjs';
import { registryVsCode } from './editor/vscode.mjs';

/** @type {Record<string, (editor: import('./editor/workbench.mjs').Editor) => Promise<import('./editor/results.mjs').Counts>>} */
const suites = {
  node: (editor) => runSuite('node', editor),
  web: (editor) => runSuite('web', editor),
  browser: driveBrowser,
};

try {
  const counts = await main();
  const sum = (state) => counts.reduce((total, count) => total + count[state], 0);
  if (sum('skipped') > 0) console.log(`${sum('skipped')} pending`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
} catch (error) {
  console.error(`test-editor: ${error.message}`);
  process.exitCode = 1;
}

async function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { vsix: { type: 'string' } } });
  const kinds = positionals.length > 0 ? positionals : Object.keys(suites);
  const unknown = kinds.filter((kind) => !Object.hasOwn(suites, kind));
  if (unknown.length > 0)
    throw new Error(`no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`);
  exitOnSignals();

  const vscode = await registryVsCode();
  const installed = values.vsix ? await makeTempDir() : undefined;
  const browser = await launchBrowser();
  try {
    const extension = installed ? await installVsix(vscode, values.vsix, installed.dir) : projectDir;
    const counts = [];
    for (const kind of kinds) counts.push(await suites[kind]({ vscode, browser, extension }));
    return counts;
  } finally {
    await browser.close();
    await installed?.remove();
  }
}
