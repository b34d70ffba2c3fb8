// What the tests that drive the workbench have in common: getting one, finding the way in it, keeping pictures of it.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

const screenshotDir = fileURLToPath(new URL('../../screenshots', import.meta.url));

interface RunningWorkbench {
  page: Page;
  workspaceDir: string;
  close: () => Promise<void>;
}

declare module 'mocha' {
  interface Context {
    /** Set by the runner: starts a workbench on a fresh copy of the notes, with `folders` of them as its roots, or all as one. */
    startWorkbench: (options?: { folders?: string[] }) => Promise<RunningWorkbench>;
  }
}

export interface Workbench {
  /** The workbench in the browser. */
  readonly page: Page;
  /** Absolute path of the folder it has open. */
  readonly workspaceDir: string;
  /** Saves what is to be seen as `screenshots/<name>.png`. */
  screenshot: (name: string) => Promise<void>;
  /** Opens a file of the workspace as a person does by its name (Ctrl+P) and returns its editor. */
  openFile: (name: string) => Promise<Locator>;
  /** Runs a command by its title in the command palette. */
  runCommand: (title: string) => Promise<void>;
  /** Opens the view of commitments by its icon, if it is not open. */
  openView: () => Promise<void>;
  /** The rows of a tree with these words. */
  row: (words: string) => Locator;
  /** The text of the visible lines of the editor that is in front. */
  visibleText: () => Promise<string>;
  /** Waits until `condition` gives something true. */
  until: (condition: () => Promise<unknown>) => Promise<void>;
}

/**
 * For use inside `describe`: all tests of that block share one workbench, started before the first and closed after the
 * last; a failed test leaves a picture behind. Its properties are there once the tests run.
 */
export function useWorkbench(options?: { folders?: string[] }): Workbench {
  let running: RunningWorkbench | undefined;
  const current = () => {
    if (!running) throw new Error('The workbench is there only while tests run.');
    return running;
  };
  const screenshot = async (name: string) => {
    await mkdir(screenshotDir, { recursive: true });
    await current().page.screenshot({ path: path.join(screenshotDir, `${name}.png`) });
  };

  before(async function () {
    running = await this.startWorkbench(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (running && test?.state === 'failed') await screenshot(`failed-${test.fullTitle().replace(/[^\w]+/g, '-')}`);
  });
  after(async () => {
    await running?.close();
    running = undefined;
  });

  return {
    get page() {
      return current().page;
    },
    get workspaceDir() {
      return current().workspaceDir;
    },
    screenshot,
    openFile: (name) => openFile(current().page, name),
    runCommand: (title) => runCommand(current().page, title),
    openView: () => openView(current().page),
    row: (words) => current().page.locator('[id="workbench.parts.sidebar"] .monaco-list-row', { hasText: words }),
    visibleText: () => visibleText(current().page),
    until,
  };
}

async function openView(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Commitments"]') });
  if (!(await icon.getAttribute('class'))?.includes('checked')) await icon.click();
  await page.locator('.monaco-list[aria-label="Commitments"] .monaco-list-row').first().waitFor();
}

/** Spaces are drawn as other characters than the note has. */
async function visibleText(page: Page): Promise<string> {
  const lines = page.locator('.editor-group-container.active .monaco-editor .view-line');
  const placed = await lines.evaluateAll((elements) =>
    elements.map((line) => ({ top: (line as HTMLElement).offsetTop, text: line.textContent ?? '' })),
  );
  const inOrder = placed.sort((a, b) => a.top - b.top).map(({ text }) => text);
  return inOrder.join('\n').replaceAll('\u00a0', ' ').replaceAll('\u00b7', ' ');
}

/** Mocha's time limit ends the wait. */
async function until(condition: () => Promise<unknown>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function openFile(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+P');
  await chooseFromQuickInput(page, name, name);
  const editor = page.locator(`.monaco-editor[data-uri$="/${name}"]`);
  await editor.waitFor();
  return editor;
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await chooseFromQuickInput(page, `>${title}`, title);
}

/** Types into the quick input and takes the first choice that carries the label. */
async function chooseFromQuickInput(page: Page, text: string, label: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(text);
  const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  await choice.click();
}
