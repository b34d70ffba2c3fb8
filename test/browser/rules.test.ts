import { useWorkbench } from './workbench.ts';

describe('a problem in a note', () => {
  const workbench = useWorkbench();

  it('is explained by the page behind its code', async () => {
    const { page } = workbench;
    const editor = await workbench.openFile('weekly-sync.md');
    await editor.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    const words = editor.locator('.view-lines').getByText('book', { exact: false }).first();
    const link = page.locator('.monaco-hover .code-link', { hasText: 'missing-owner' });
    await workbench.until(async () => {
      await words.hover();
      return link.isVisible();
    });
    await workbench.screenshot('rule-link');
    await link.click();
    await page.locator('.tab.active', { hasText: 'missing-owner.md' }).waitFor();
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.getByRole('heading', { name: 'missing-owner' }).waitFor();
    await workbench.screenshot('rule-page');
    await preview.getByRole('link', { name: 'ignoring a rule' }).click();
    await preview.getByRole('heading', { name: 'Ignoring a rule' }).waitFor();
  });

  it('can be ignored, by the last of its fixes', async () => {
    const { page } = workbench;
    const editor = await workbench.openFile('weekly-sync.md');
    await editor.locator('.view-lines').getByText('book', { exact: false }).first().click();
    await page.keyboard.press('Control+.');
    const fixes = page.locator('.action-widget .monaco-list-row.action .title');
    await fixes.filter({ hasText: 'Ignore missing-owner on this line' }).waitFor();
    await workbench.screenshot('rule-ignore');
    await fixes.filter({ hasText: 'Ignore missing-owner on this line' }).click();
    await workbench.until(async () =>
      (await workbench.visibleText()).includes('<!-- meeting-notes-ignore missing-owner -->'),
    );
  });
});
