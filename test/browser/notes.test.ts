import assert from 'node:assert/strict';
import { useWorkbench } from './workbench.ts';

describe('a note in the editor', () => {
  const workbench = useWorkbench();

  it('opens from the explorer with a double click', async () => {
    const { page } = workbench;
    await page.locator('.explorer-folders-view').getByText('weekly-sync.md').dblclick();
    await page.locator('.tab.active', { hasText: 'weekly-sync.md' }).waitFor();

    const lines = page.locator('.monaco-editor .view-lines');
    await lines.getByText('Action items').waitFor();
    assert.match(await lines.innerText(), /book\s+a\s+room/);
    await workbench.screenshot('note');
  });

  it('opens by its name', async () => {
    const editor = await workbench.openFile('weekly-sync.md');
    assert.equal(await editor.isVisible(), true);
  });
});
