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
    /** Set by the runner: starts a workbench on a fresh copy of the notes. */
    startWorkbench: () => Promise<RunningWorkbench>;
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
}

/**
 * For use inside `describe`: all tests of that block share one workbench, started before the first and closed after the
 * last; a failed test leaves a picture behind. Its properties are there once the tests run.
 */
export function useWorkbench(): Workbench {
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
    running = await this.startWorkbench();
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
  };
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
