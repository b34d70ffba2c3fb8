import assert from 'node:assert/strict';
import { openQuickFixes } from '../../scripts/editor/light-bulb.mjs';
import { useWorkbench } from './workbench.ts';

/** Slower than a machine, faster than most people, in milliseconds per key. */
const delay = 50;

describe('keys in a note', () => {
  const workbench = useWorkbench();
  const { until, visibleText } = workbench;

  /** Moves down in the menu that has the focus until the entry with these words is chosen, and takes it. */
  async function choose(words: string): Promise<void> {
    const { page } = workbench;
    const menu = page.locator('.action-widget');
    await menu.getByText(words).waitFor();
    await until(async () => {
      const focused = await menu.locator('.monaco-list-row.focused').textContent();
      if (focused?.includes(words)) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    });
    await page.keyboard.press('Enter');
  }

  /** Puts the cursor on the words, once something is underlined there. */
  async function putCursorOn(words: string): Promise<void> {
    const { page } = workbench;
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.editor-group-container.active .view-line').getByText(words).first().click();
  }

  it('name an owner from the light bulb', async () => {
    const { page } = workbench;
    await workbench.openFile('2019-03-04-planning.md');
    await putCursorOn('Order new oars');
    await openQuickFixes(page, 'Add owner: Rosa Lind');
    await workbench.screenshot('light-bulb');
    await choose('Add owner: Rosa Lind');
    await until(async () => (await visibleText()).includes('- [ ] Rosa Lind: Order new oars'));
    await workbench.openView();
    await workbench.row('Order new oars').getByText('Rosa Lind').waitFor();
  });

  it('name an owner that the note does not know', async () => {
    const { page } = workbench;
    await workbench.openFile('2019-03-11-call.txt');
    await putCursorOn('Ring the harbour office');
    await openQuickFixes(page, 'Add owner: other name');
    await choose('Add owner: other name');
    await page.getByPlaceholder('Who does it?').waitFor();
    await page.keyboard.type('Gwen Ellis', { delay });
    await page.locator('.quick-input-list').getByText('Gwen Ellis').waitFor();
    await workbench.screenshot('other-owner');
    await page.keyboard.press('Enter');
    await until(async () => (await visibleText()).includes('3. Gwen Ellis: Ring the harbour office'));
  });

  it('continue a list on Enter', async () => {
    const { page } = workbench;
    await workbench.openFile('committee.minutes');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n\nACTIONS\n\n1. Ilse: paint the oars\nRosa: close the accounts\n', { delay });
    await until(async () => /3\. *$/.test(await visibleText()));
    assert.match(await visibleText(), /\n\n?ACTIONS\n\n1\. Ilse: paint the oars\n2\. Rosa: close the accounts\n3\. *$/);
    await workbench.screenshot('list');
  });

  it('complete a name with Tab, go on to a new line with Enter, and tick items', async () => {
    const { page } = workbench;
    await workbench.openFile('committee.minutes');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('@il', { delay });
    await page.locator('.suggest-widget .monaco-list-row').getByText('Ilse').first().waitFor();
    await workbench.screenshot('completion');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sweep the yard by ', { delay });
    await page.locator('.suggest-widget .monaco-list-row').getByText('tomorrow').waitFor();
    await page.keyboard.press('Enter');
    await until(async () => /3\. @?Ilse[^\n]*: sweep the yard by *\n4\. *$/.test(await visibleText()));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+d');
    await until(async () => /sweep the yard[^\n]*DONE/.test(await visibleText()));
    await page.keyboard.press('Alt+d');
    await until(async () => !(await visibleText()).includes('DONE'));
  });
});
