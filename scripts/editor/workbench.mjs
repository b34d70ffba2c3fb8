// A running workbench on a fresh copy of the notes: server, page and folder together.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench, workbenchUrl } from './page.mjs';
import { makeRunDir } from './run-dir.mjs';
import { startServer } from './server.mjs';

/**
 * @typedef {object} Editor what a workbench is made of
 * @property {import('./vscode.mjs').VsCode} vscode
 * @property {import('playwright-core').Browser} browser
 * @property {string} extension absolute path of the extension's folder
 */

/**
 * @param {Editor} editor
 * @param {{ folders?: string[] }} [options] `folders` of the notes that are roots of their own; without, all is one root
 * @returns {Promise<{ page: import('playwright-core').Page, workspaceDir: string, dataDir: string,
 *   heard: { type: string, text: string }[], close: () => Promise<void> }>} `heard`: the page's console so far;
 *   after `close`, nothing of it is running or on the disk
 */
export async function startWorkbench({ vscode, browser, extension }, { folders } = {}) {
  const run = await makeRunDir();
  let server;
  let page;
  const close = async () => {
    await page?.context().close();
    await server?.stop();
    await run.remove();
  };
  try {
    server = await startServer(vscode, { dataDir: run.dir });
    const heard = [];
    const opened = folders ? { workspace: await workspaceFile(run, folders) } : { folder: run.workspace };
    const url = workbenchUrl(server.origin, { ...opened, extension });
    page = await openWorkbench(browser, url, { onConsole: (line) => heard.push(line) });
    return { page, workspaceDir: run.workspace, dataDir: run.dir, heard, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Names several roots in a file, as "Save Workspace As" does. */
async function workspaceFile(run, folders) {
  const file = path.join(run.dir, 'notes.code-workspace');
  const roots = folders.map((folder) => ({ path: path.join(run.workspace, folder) }));
  await writeFile(file, JSON.stringify({ folders: roots }));
  return file;
}
