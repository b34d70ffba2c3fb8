// The workbench as a page: its address, and opening it in a browser.

/**
 * The address of the workbench on a folder, with an extension under development in it.
 *
 * @param {string} origin of the server
 * @param {{ folder?: string, workspace?: string, extension?: string, tests?: string }} what absolute paths; `workspace`: a
 *   `.code-workspace` file in place of a folder; `tests`: a module whose `run()` is called inside the extension host
 * @returns {string} URL
 */
export function workbenchUrl(origin, { folder, workspace, extension, tests }) {
  const remote = (file) => `vscode-remote://${new URL(origin).host}${uriPath(file)}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  payload.push(['skipWelcome', 'true'], ['skipReleaseNotes', 'true']);
  const url = new URL(origin);
  if (folder) url.searchParams.set('folder', uriPath(folder));
  if (workspace) url.searchParams.set('workspace', uriPath(workspace));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * Opens a page in a profile of its own: nothing of an earlier page is remembered.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} [options]
 * @param {(line: { type: string, text: string }) => void} [options.onConsole] hears the page's console
 * @param {(code: number) => void} [options.onExit] called when the test module's `run()` is over
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} [options.prepare] called before the
 *   page is opened
 * @returns {Promise<import('playwright-core').Page>} with the workbench drawn; closing its context is the caller's
 * @throws {Error} when the workbench does not appear within a minute
 */
export async function openWorkbench(browser, url, { onConsole, onExit, prepare } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await prepare?.(context);
  const page = await context.newPage();
  if (onConsole) page.on('console', (message) => onConsole({ type: message.type(), text: message.text() }));
  // The workbench calls this one by its name when it finds it.
  if (onExit) await page.exposeFunction('codeAutomationExit', onExit);
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return page;
}

/** `/home/x` stays; `C:\x` becomes `/C:/x`. */
function uriPath(file) {
  const forward = file.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
