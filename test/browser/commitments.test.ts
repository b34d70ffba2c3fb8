import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { useWorkbench } from './workbench.ts';

describe('the view of commitments', () => {
  const workbench = useWorkbench();
  const { row, until } = workbench;
  const planning = 'meetings/2019-03-04-planning.md';
  const onDisk = (file: string) => readFile(path.join(workbench.workspaceDir, file), 'utf8');

  it('counts what is open before anything is opened', async () => {
    const { page } = workbench;
    await page
      .locator('.statusbar')
      .getByLabel(/^\d+ open commitments, \d+ overdue/)
      .first()
      .waitFor();
    assert.equal(await page.locator('.monaco-editor').count(), 0);
    // The icon's number comes a moment after that of the status bar.
    await page
      .locator('.activitybar')
      .getByLabel(/^Commitments.*\d/)
      .first()
      .waitFor();
  });

  it('opens by its icon and shows what is open, by due date', async () => {
    await workbench.openView();
    await row('Later').waitFor();
    await row('Pay the harbour fee').waitFor();
    assert.equal(await row('Repair the slipway').count(), 0);
    assert.equal(await row('Install the tools').count(), 0);
    const closed = row('Long overdue');
    assert.equal(await closed.getAttribute('aria-expanded'), 'false');
    await workbench.screenshot('commitments');
  });

  it('opens an item’s place with a click', async () => {
    const { page } = workbench;
    await workbench.openView();
    await row('Pay the harbour fee').click();
    await page.locator('.tab.active', { hasText: '2019-03-04-planning.md' }).waitFor();
    await page.getByText('Ln 12, Col', { exact: false }).waitFor();
    assert.match((await onDisk(planning)).split('\n')[11] ?? '', /Pay the harbour fee/);
    await workbench.screenshot('place');
  });

  it('ticks an item with a click on its box', async () => {
    await workbench.openView();
    const before = await onDisk(planning);
    await row('Write to the members').getByRole('checkbox').click();
    await row('Write to the members').waitFor({ state: 'detached' });
    assert.equal(await onDisk(planning), before.replace('[ ] Ilse Brandt: Write', '[x] Ilse Brandt: Write'));
  });

  it('shows what is settled, and takes a tick back', async () => {
    const { page } = workbench;
    await workbench.openView();
    await page.getByRole('button', { name: 'Show Settled Commitments' }).click();
    await row('Repair the slipway').waitFor();
    await workbench.screenshot('settled');
    await row('Write to the members').getByRole('checkbox').click();
    await until(async () => /\[ \] Ilse Brandt: Write/.test(await onDisk(planning)));
    await page.getByRole('button', { name: 'Hide Settled Commitments' }).click();
    await row('Repair the slipway').waitFor({ state: 'detached' });
  });

  it('groups anew from its title bar', async () => {
    const { page } = workbench;
    await workbench.openView();
    const group = async (by: string, expected: string) => {
      await page.getByRole('button', { name: 'Group By' }).click();
      const entry = page.getByRole('menuitem', { name: by });
      await entry.waitFor();
      // A menu takes no click within a moment after it came, lest the one that opened it counts twice.
      await until(async () => {
        if (await entry.isVisible()) await entry.click({ timeout: 1000 }).catch(() => undefined);
        return !(await entry.isVisible());
      });
      await row(expected).and(page.locator('[aria-level="1"]')).waitFor();
    };
    await group('Group by Owner', 'Kofi Mensah');
    await workbench.screenshot('by-owner');
    await group('Group by Note', 'Insurance call');
    await group('Group by Due Date', 'Long overdue');
  });
});

describe('the view of commitments over several folders', () => {
  const workbench = useWorkbench({ folders: ['meetings', 'notes'] });

  it('shows what stands in any of them', async () => {
    await workbench.openView();
    await workbench.row('Pay the harbour fee').waitFor();
    await workbench.row('Close the accounts').waitFor();
    await workbench.screenshot('folders');
  });
});
