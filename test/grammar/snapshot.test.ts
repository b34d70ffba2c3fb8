import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tokenize } from './tokenize.ts';

/** Each fixture beside the scopes it gets. `UPDATE=1 npx mocha test/grammar` writes the snapshots anew: read the difference. */

const fixtures = new URL('fixtures/', import.meta.url);

describe('grammar snapshots', () => {
  for (const name of readdirSync(fixtures).filter((file) => !file.endsWith('.snap'))) {
    it(name, async () => {
      const text = readFileSync(new URL(name, fixtures), 'utf8');
      const actual = await scopesOf(text, name.endsWith('.md'));
      const file = new URL(`${name}.snap`, fixtures);
      if (process.env['UPDATE']) writeFileSync(file, actual);
      assert.ok(existsSync(file), `${name}.snap is missing: run with UPDATE=1`);
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
  }
});

/** Every line, and under it each token that has a scope of its own. */
async function scopesOf(text: string, markdown: boolean): Promise<string> {
  const lines = await tokenize(text, markdown ? 'text.html.markdown' : 'text.meeting-notes');
  const shown = lines.flatMap((tokens) => [
    `>${tokens.map((token) => token.text).join('')}`,
    ...tokens.filter((token) => token.scopes.length > 0).map((token) => ` ‹${token.text}› ${token.scopes.join(' ')}`),
  ]);
  return `${shown.join('\n')}\n`;
}
