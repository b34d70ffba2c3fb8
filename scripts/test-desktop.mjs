// Runs the Node suite inside the desktop build of VS Code, and where that cannot be had (no download, no display) inside the
// build from the npm registry: `node scripts/test-desktop.mjs`. The output says which one ran.
// The last line is `N passed, N failed`; the exit status is 0 only when the suite came to its end without a failure.
import { launchBrowser } from './editor/browser.mjs';
import { DesktopUnavailable, desktopVsCode, runDesktopSuite } from './editor/desktop.mjs';
import { exitOnSignals } from './editor/processes.mjs';
import { projectDir } from './editor/project.mjs';
import { runSuite } from './editor/suite.mjs';
import { registryVsCode } from './editor/vscode.mjs';

exitOnSignals();
try {
  const { passed, failed, skipped } = await run();
  if (skipped > 0) console.log(`${skipped} pending`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(`test-desktop: ${error.message}`);
  process.exitCode = 1;
}

async function run() {
  try {
    return await runDesktopSuite({ program: await desktopVsCode(), extension: projectDir });
  } catch (error) {
    if (!(error instanceof DesktopUnavailable)) throw error;
    console.log(
      `The desktop build cannot be had here: ${error.message}.\nThe build from the npm registry takes its place.`,
    );
  }
  const vscode = await registryVsCode();
  const browser = await launchBrowser();
  try {
    return await runSuite('node', { vscode, browser, extension: projectDir });
  } finally {
    await browser.close();
  }
}
