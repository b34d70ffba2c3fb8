import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read } from '../check.ts';
import { path, talked } from './talk.ts';

describe('what people say they do without saying "I will"', () => {
  for (const language of ['en', 'de', 'es', 'fr'] as const)
    for (const line of readFileSync(new URL(`plans-${language}.txt`, import.meta.url), 'utf8').split('\n')) {
      const row = /^([+-]) (?:([A-Z-]) \| )?(.+)$/.exec(line);
      if (!row) continue;
      const [, sign, letter = 'B', said] = row;
      const owner = letter === '-' ? '' : letter;
      it(`${language} ${line}`, () => {
        const found = read(talked(language, ...said!.split(' // ')), { path }).commitments;
        assert.deepEqual(
          found.map(({ owners }) => owners.map(({ name }) => name.charAt(0)).join('+')),
          sign === '+' ? [owner] : [],
          found.map(({ text }) => text).join(' | '),
        );
      });
    }
});
