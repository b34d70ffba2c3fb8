import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { useWorkbench } from './workbench.ts';

const call = `Mooring call, 18 March 2019

[00:10] Ilse Brandt: The buoys first.
[00:20] Kofi Mensah: I'll check the chains by Friday.
[00:30] Rosa Lind: I'll paint the numbers on the buoys.
[00:40] Ilse Brandt: Good. Thank you both.
`;

describe('suggestions in the view', () => {
  const workbench = useWorkbench();
  const { row, until } = workbench;
  const file = () => path.join(workbench.workspaceDir, 'meetings/2019-03-18-mooring.txt');
  const onDisk = () => readFile(file(), 'utf8');
  /** Clicks a button of a row until it has done its work: a click on a list that is just being drawn anew is lost. */
  const click = async (words: string, name: string, isDone: () => Promise<boolean>) => {
    await until(async () => {
      await row(words)
        .hover({ timeout: 1000 })
        .catch(() => undefined);
      const button = row(words).getByRole('button', { name });
      if (!(await isDone())) await button.click({ timeout: 1000 }).catch(() => undefined);
      await workbench.page.waitForTimeout(1000);
      return isDone();
    });
  };

  /** Presses a key on a row until it has done its work: the note that a click opens takes the focus, sooner or later. */
  const press = async (words: string, key: string, isDone: () => Promise<boolean>) => {
    const list = workbench.page.locator('.monaco-list[aria-label="Commitments"]');
    await until(async () => {
      if (await isDone()) return true;
      await row(words)
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await workbench.page.waitForTimeout(1000);
      await list.focus();
      if (await list.evaluate((element) => element.contains(element.ownerDocument.activeElement)))
        await workbench.page.keyboard.press(key);
      await workbench.page.waitForTimeout(1000);
      return isDone();
    });
  };

  it('are closed at first', async () => {
    await writeFile(file(), call);
    await workbench.openView();
    const group = row('Suggestions');
    await group.waitFor();
    assert.equal(await group.getAttribute('aria-expanded'), 'false');
    await group.click();
    await row('check the chains').waitFor();
    assert.equal(await row('check the chains').getByRole('checkbox').count(), 0);
  });

  it('open where they were said, underlined', async () => {
    const { page } = workbench;
    await row('check the chains').click();
    await page.locator('.tab.active', { hasText: '2019-03-18-mooring.txt' }).waitFor();
    await page.getByText('Ln 4, Col', { exact: false }).waitFor();
    await until(async () => {
      const borders = await page
        .locator('.editor-group-container.active .view-overlays .cdr')
        .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).borderBottomStyle));
      return borders.includes('dotted');
    });
    await row('check the chains').hover();
    await workbench.screenshot('suggestions');
  });

  it('are dismissed with a click', async () => {
    await click('paint the numbers', 'Dismiss Suggestion', async () => (await row('paint the numbers').count()) === 0);
    assert.equal(await onDisk(), call);
  });

  it('are accepted with a click', async () => {
    await click('check the chains', 'Add to Action Items', async () => (await onDisk()) !== call);
    assert.equal(await onDisk(), `${call}\nAction items:\n- Kofi Mensah: Check the chains (due 2019-03-22)\n`);
    await row('Suggestions').waitFor({ state: 'detached' });
  });

  it('are accepted and dismissed by keys', async () => {
    await writeFile(file(), call);
    await workbench.runCommand('Meeting Notes: Show Dismissed Suggestions Again');
    await row('Suggestions').waitFor();
    if ((await row('Suggestions').getAttribute('aria-expanded')) === 'false') await row('Suggestions').click();
    await press('paint the numbers', 'Delete', async () => (await row('paint the numbers').count()) === 0);
    await press('check the chains', 'Control+Enter', async () =>
      /- Kofi Mensah: Check the chains/.test(await onDisk()),
    );
  });
});
