// Runs the Node suite inside the desktop build of VS Code: `node scripts/test-desktop.mjs`.
// The last line is `N passed, N failed`. Exit status: 0 all passed, 1 something failed, 3 the desktop build cannot be
// had here (no download, no display), so that nothing was tested.
import { DesktopUnavailable, desktopVsCode, runDesktopSuite } from './editor/desktop.mjs';
import { exitOnSignals } from './editor/processes.mjs';
import { projectDir } from './editor/project.mjs';

const UNAVAILABLE = 3;

exitOnSignals();
try {
  const { passed, failed, skipped } = await runDesktopSuite({ program: await desktopVsCode(), extension: projectDir });
  if (skipped > 0) console.log(`${skipped} pending`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  const unavailable = error instanceof DesktopUnavailable;
  const hint = 'Nothing was tested. The same suite runs in the registry build: npm run test:editor';
  console.error(unavailable ? `The desktop build cannot be had here: ${error.message}.\n${hint}` : error);
  process.exitCode = unavailable ? UNAVAILABLE : 1;
}
