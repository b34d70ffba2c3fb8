import { launchBrowser } from '../../scripts/editor/browser.mjs';
import { exitOnSignals } from '../../scripts/editor/processes.mjs';
import { projectDir } from '../../scripts/editor/project.mjs';
import { registryVsCode } from '../../scripts/editor/vscode.mjs';
import { startWorkbench } from '../../scripts/editor/workbench.mjs';
import type { Page } from 'playwright-core';
import type { Row } from '../report.ts';
import { percentile } from '../statistics.ts';

const starts = 3;

/** What a real VS Code says our extension took of its extension host: loading the bundle, and `activate`. */
export async function editor(): Promise<Row[]> {
  exitOnSignals();
  const vscode = await registryVsCode();
  const browser = await launchBrowser();
  try {
    const [times, gits]: [number[], number[]] = [[], []];
    for (let i = 0; i < starts; i++) {
      const { page, close } = await startWorkbench({ vscode, browser, extension: projectDir });
      try {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill('>Developer: Show Running Extensions');
        await page
          .locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' })
          .first()
          .click();
        times.push(await activationOf(page, /meeting-notes/));
        gits.push(await activationOf(page, /^Git\s*\d/));
      } finally {
        await close();
      }
    }
    return [
      {
        measure: 'activation',
        what: 'extension host time, middle of three',
        figure: percentile(times, 0.5),
        unit: 'ms',
        aim: { under: 50 },
        note: `${times.join(', ')} ms; VS Code's own Git: ${gits.join(', ')} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** In ms, as its row in "Running Extensions" has it. */
async function activationOf(page: Page, name: RegExp): Promise<number> {
  const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({
    has: page.locator('.header', { hasText: name }),
  });
  const said = await row.locator('.activation-time', { hasText: /\d+ ?ms/ }).textContent({ timeout: 60_000 });
  return Number(/(\d+) ?ms/.exec(said ?? '')?.[1]);
}
