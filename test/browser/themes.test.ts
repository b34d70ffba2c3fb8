import assert from 'node:assert/strict';
import { useWorkbench } from './workbench.ts';

/** Each theme with the class that the workbench has in it. */
const themes = {
  'Light Modern': 'vs',
  'Dark Modern': 'vs-dark',
  'Dark High Contrast': 'hc-black',
  'Light High Contrast': 'hc-light',
};

/** What small text needs against its background (WCAG 2.2, 1.4.3). */
const enough = 4.5;

describe('the colours of a note', () => {
  const workbench = useWorkbench();

  for (const [theme, name] of Object.entries(themes))
    it(`can be read in ${theme}`, async () => {
      const { page } = workbench;
      await workbench.openView();
      await workbench.openFile('2019-03-04-planning.md');
      await page.locator('.squiggly-warning').first().waitFor();
      await workbench.runCommand('Preferences: Color Theme');
      await page.locator('.quick-input-widget input[type="text"]').fill(theme);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().click();
      await page.locator(`.monaco-workbench.${name}`).waitFor();
      // Away from what shows itself under the mouse.
      await page.mouse.move(700, 700);
      await workbench.screenshot(theme.toLowerCase().replaceAll(' ', '-'));

      const words = await wordsWithColours();
      assert.ok(words.length > 10, 'words are there');
      const pale = words.filter(({ colour, background }) => contrast(colour, background) < enough);
      assert.deepEqual(pale, []);
    });

  /** Each piece of the visible text with its colour and that of the editor. */
  function wordsWithColours(): Promise<{ text: string; colour: string; background: string }[]> {
    const editor = workbench.page.locator('.editor-group-container.active .monaco-editor').first();
    return editor.evaluate((element) => {
      const background = getComputedStyle(element.querySelector('.monaco-editor-background')!).backgroundColor;
      return [...element.querySelectorAll('.view-line span span')]
        .filter((span) => span.textContent?.trim())
        .map((span) => ({ text: span.textContent, colour: getComputedStyle(span).color, background }));
    });
  }
});

/** The contrast of two colours as the browser writes them, `rgb(r, g, b)`: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
