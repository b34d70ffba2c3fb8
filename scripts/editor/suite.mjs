// Runs the bundled suites inside the extension host of the registry's VS Code.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { bundleTests } from './bundle-tests.mjs';
import { printDiagnosis } from './diagnosis.mjs';
import { openWorkbench, workbenchUrl } from './page.mjs';
import { followResults } from './results.mjs';
import { makeRunDir } from './run-dir.mjs';
import { startServer } from './server.mjs';
import { copyForWeb, serveToPage } from './web-extension.mjs';

/** A slow machine starts the extension host in well under this, and no single test may take so long. */
const SILENCE_MS = 90_000;

/** What the tests call the host they find themselves in. */
const hostNames = { node: 'node', web: 'web worker' };

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
    const { parts, prepare } = await placed(host, { extension, origin: server.origin, runDir: run.dir });
    const url = workbenchUrl(server.origin, { folder: run.workspace, ...parts });
    const page = await openWorkbench(browser, url, {
      prepare,
      onConsole: (line) => heard.push(line),
      onExit: (code) => (exited = `the extension host ended with ${code} before its tests did`),
    });
    const { problem, version, host: ranIn, ...counts } = await followResults(run.results, {
      silenceMs: SILENCE_MS,
      gone: () => exited,
    });
    await page.context().close();
    const ran = counts.passed + counts.failed;
    const where = `VS Code ${version ?? vscode.version}, registry build, ${ranIn ?? hostNames[host]} extension host`;
    console.log(`${ran} tests ran inside the editor (${where})`);
    const failure = problem ?? (ran === 0 ? 'no test ran' : ranIn !== hostNames[host] ? 'wrong host' : undefined);
    if (!failure) return counts;
    console.log(`The ${host} suite failed: ${failure}.`);
    await printDiagnosis({ dataDir: run.dir, heard });
    return { ...counts, failed: counts.failed + 1 };
  } finally {
    await server.stop();
    await run.remove();
  }
}

/** Puts extension and tests where the wanted host takes them up: named in the address, or offered to the page. */
async function placed(host, { extension, origin, runDir }) {
  const tests = await bundleTests(host);
  if (host === 'node') return { parts: { extension, tests } };
  const folder = path.join(runDir, 'extension');
  await copyForWeb(extension, folder);
  // Tests run in the host of the extension whose folder they lie in.
  const inside = path.join(folder, path.basename(tests));
  await cp(tests, inside);
  return { prepare: (context) => serveToPage(context, origin, { folder, tests: inside }) };
}
