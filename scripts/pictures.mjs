// Takes the README's pictures in a real VS Code on the samples and saves them to docs/images: `npm run pictures`.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from './editor/browser.mjs';
import { openQuickFixes } from './editor/light-bulb.mjs';
import { openWorkbench, workbenchUrl } from './editor/page.mjs';
import { exitOnSignals } from './editor/processes.mjs';
import { projectDir } from './editor/project.mjs';
import { makeTempDir } from './editor/run-dir.mjs';
import { startServer } from './editor/server.mjs';
import { registryVsCode } from './editor/vscode.mjs';
import { layOutSamples } from './samples.mjs';
import { today } from './today.mjs';

const imagesDir = path.join(projectDir, 'docs', 'images');
const size = { width: 1400, height: 780 };
const sideBarEdge = 440;
/** The part of a picture that shows the note alone. */
const note = { x: sideBarEdge, y: 0, width: size.width - sideBarEdge, height: size.height - 34 };

/** Nothing on the pictures but what they are about. */
const plain = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lightbulb.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.renderWhitespace': 'none',
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.hover.delay': 60_000,
  'workbench.layoutControl.enabled': false,
};

exitOnSignals();
await mkdir(imagesDir, { recursive: true });
const vscode = await registryVsCode();
const browser = await launchBrowser();
try {
  await inTheme('Dark Modern', async (workbench) => {
    await workbench.open('engineering-minutes.md', { at: 'End' });
    await workbench.save('commitments');

    await workbench.click('Draft the text');
    await openQuickFixes(workbench.page, 'Add owner');
    await workbench.save('quick-fix', note);
    await workbench.page.keyboard.press('Escape');

    await workbench.open('alert-thresholds.txt');
    await workbench.page.getByRole('button', { name: 'Collapse All' }).click();
    await workbench.row('Suggestions').click();
    const suggestion = workbench.row('get you access');
    await suggestion.click();
    await workbench.save('suggestions', undefined, suggestion);

    await workbench.open('gauge-outage.transcript');
    await workbench.save('transcript', note);

    await workbench.open('release-thread.txt');
    await workbench.save('mail-thread', note);
  });
  await inTheme('Light Modern', async (workbench) => {
    await workbench.open('architecture-review.txt', { at: 'End' });
    await workbench.page.getByRole('button', { name: 'Group By' }).click();
    await workbench.page.getByRole('menuitem', { name: 'Group by Owner' }).hover();
    await workbench.page.keyboard.press('Enter');
    await workbench.row('Overdue').waitFor({ state: 'detached' });
    await workbench.save('by-owner');
  });
} finally {
  await browser.close();
}

/** Opens the samples with the view beside them, and closes them when `take` is done. */
async function inTheme(theme, take) {
  const { dir, remove } = await makeTempDir();
  const folder = path.join(dir, 'meetings');
  await layOutSamples(folder, today());
  const server = await startServer(vscode, { dataDir: dir, settings: { ...plain, 'workbench.colorTheme': theme } });
  let page;
  try {
    page = await openWorkbench(browser, workbenchUrl(server.origin, { folder, extension: projectDir }));
    await page.setViewportSize(size);
    const workbench = workbenchOn(page);
    await page.locator('.activitybar a[aria-label^="Commitments"]').click();
    await workbench.row('Overdue').first().waitFor();
    await widenSideBar(page, sideBarEdge);
    await take(workbench);
  } finally {
    await page?.context().close();
    await server.stop();
    await remove();
  }
}

function workbenchOn(page) {
  const lines = page.locator('.editor-group-container.active .view-line');
  return {
    page,
    row: (words) => page.locator('[id="workbench.parts.sidebar"] .monaco-list-row', { hasText: words }),
    click: (words) => lines.getByText(words).first().click(),
    /** Opens a note by a part of its name, at its beginning or end, and waits until something there is underlined. */
    async open(name, { at = 'Home' } = {}) {
      await page.keyboard.press('ControlOrMeta+P');
      await page.locator('.quick-input-widget input[type="text"]').fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
      await page.locator(`.monaco-editor[data-uri$="${name}"]`).waitFor();
      await page.keyboard.press(`ControlOrMeta+${at}`);
      await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    },
    /** `under`: where the mouse is; else away from what shows itself under it. */
    async save(name, clip, under) {
      if (under) await under.hover();
      else await page.mouse.move(size.width - 40, size.height / 2);
      await settled(page);
      await page.screenshot({ path: path.join(imagesDir, `${name}.png`), clip });
      console.log(`docs/images/${name}.png`);
    },
  };
}

/** Drags the side bar's edge to `x`. */
async function widenSideBar(page, x) {
  const { width, x: left } = await page.locator('[id="workbench.parts.sidebar"]').boundingBox();
  await page.mouse.move(left + width + 2, size.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, size.height / 2, { steps: 4 });
  await page.mouse.up();
}

/** Waits until two pictures in a row are the same: all that was on its way has come. */
async function settled(page) {
  let before;
  for (;;) {
    const now = await page.screenshot();
    if (before?.equals(now)) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}
