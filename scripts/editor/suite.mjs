// Runs the bundled suites inside the extension host of the registry's VS Code.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { bundleTests } from './bundle-tests.mjs';
import { printDiagnosis } from './diagnosis.mjs';
import { openWorkbench, workbenchUrl } from './page.mjs';
import { followResults } from './results.mjs';
import { makeRunDir } from './run-dir.mjs';
import { startServer } from './server.mjs';
import { copyForWeb } from './web-extension.mjs';

/** A slow machine starts the extension host in well under this, and no single test may take so long. */
const SILENCE_MS = 60_000;

/**
 * @param {'node' | 'web'} host which extension host
 * @param {import('./workbench.mjs').Editor} editor
 * @returns {Promise<import('./results.mjs').Counts>} a run that did not come to its end counts as one failure more
 */
export async function runSuite(host, { vscode, browser, extension }) {
  const run = await makeRunDir();
  const server = await startServer(vscode, { dataDir: run.dir });
  const heard = [];
  let exited;
  try {
    const parts = { folder: run.workspace, ...(await placed(host, extension, run.dir)) };
    const url = workbenchUrl(server.origin, parts);
    const page = await openWorkbench(browser, url, {
      onConsole: (line) => heard.push(line),
      onExit: (code) => (exited = `the extension host ended with ${code} before its tests did`),
    });
    const { problem, version, host: ranIn, ...counts } = await followResults(run.results, {
      silenceMs: SILENCE_MS,
      gone: () => exited,
    });
    await page.context().close();
    const ran = counts.passed + counts.failed;
    const where = `VS Code ${version ?? vscode.version}, registry build, ${ranIn ?? host} extension host`;
    console.log(`${ran} tests ran inside the editor (${where})`);
    const failure = problem ?? (ran === 0 ? 'no test ran' : undefined);
    if (!failure) return counts;
    console.log(`The ${host} suite failed: ${failure}.`);
    await printDiagnosis({ dataDir: run.dir, heard });
    return { ...counts, failed: counts.failed + 1 };
  } finally {
    await server.stop();
    await run.remove();
  }
}

/** The extension and the tests where the wanted host will take them up. */
async function placed(host, extension, runDir) {
  const tests = await bundleTests(host);
  if (host === 'node') return { extension, tests };
  const copy = path.join(runDir, 'extension');
  await copyForWeb(extension, copy);
  // Tests run in the host of the extension whose folder they lie in.
  const inside = path.join(copy, path.basename(tests));
  await cp(tests, inside);
  return { extension: copy, tests: inside };
}
