// The light bulb's menu.

/** How long the editor may take to answer before it is asked again. */
const PATIENCE_MS = 4_000;

/**
 * Opens the menu of quick fixes at the cursor, by its keys, and returns it once it shows `words`. The editor looks for fixes by
 * itself, too, some time after the cursor has moved, and drops what it was asked for in the meantime: then it is asked again.
 * The caller's test has a time limit, which ends the wait.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} words of one of its entries
 * @returns {Promise<import('playwright-core').Locator>}
 */
export async function openQuickFixes(page, words) {
  const menu = page.locator('.action-widget');
  for (;;) {
    await page.keyboard.press('ControlOrMeta+.');
    const found = menu.getByText(words).first();
    const shown = await found.waitFor({ timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (shown) return menu;
    await page.keyboard.press('Escape');
  }
}
