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
});
