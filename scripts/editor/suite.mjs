// Runs the bundled suites inside an extension host of the registry's VS Code.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { bundleTests } from './bundle-tests.mjs';
import { awaitOutcome } from './outcome.mjs';
import { openWorkbench, workbenchUrl } from './page.mjs';
import { makeRunDir } from './run-dir.mjs';
import { startServer } from './server.mjs';
import { copyForWeb, serveToPage } from './web-extension.mjs';

/** What the tests call the host they find themselves in. */
const hostNames = { node: 'node', web: 'web worker' };

/**
 * @param {'node' | 'web'} host which extension host
 * @param {import('./workbench.mjs').Editor} editor
 * @returns {Promise<import('./results.mjs').Counts>} a run that did not come to its end counts as one failure more
 * @throws {Error} when the tests cannot be bundled, or the editor does not start
 */
export async function runSuite(host, { vscode, browser, extension }) {
  const run = await makeRunDir();
  let server;
  let page;
  try {
    server = await startServer(vscode, { dataDir: run.dir });
    const { parts, prepare } = await placed(host, { extension, origin: server.origin, runDir: run.dir });
    const heard = [];
    let exited;
    page = await openWorkbench(browser, workbenchUrl(server.origin, { folder: run.workspace, ...parts }), {
      prepare,
      onConsole: (line) => heard.push(line),
      onExit: (code) => (exited = `the extension host ended with ${code} before its tests did`),
    });
    return await awaitOutcome({
      results: run.results,
      build: 'registry build',
      host: hostNames[host],
      gone: () => exited,
      dataDir: run.dir,
      heard,
    });
  } finally {
    await page?.context().close();
    await server?.stop();
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
