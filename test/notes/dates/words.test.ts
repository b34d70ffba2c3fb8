import assert from 'node:assert/strict';
import {
  createWordBits,
  createWordCounter,
  JOINED_NUMBERS,
  LONG_NUMBER,
  NUMBER,
} from '../../../src/notes/dates/words.ts';

describe('the bits of known words', () => {
  const words = createWordBits([
    new Map([
      ['friday', 1],
      ['märz', 2],
      [NUMBER, 4],
      [LONG_NUMBER, 8],
      [JOINED_NUMBERS, 16],
    ]),
    new Map([['friday', 1]]),
  ]);
  const reads = (text: string, ...bits: number[]) =>
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(words(text), bits));

  reads('', 0, 0);
  reads('nothing here', 0, 0);
  reads('Friday', 1, 1);
  reads('by **FRIDAY**, in März', 3, 1);
  reads('fridays midfriday', 0, 0);
  reads('Friday’s', 1, 1);
  reads('2 friday2', 5, 1);
  reads('in 2024', 12, 0);
  reads('on 3/4', 20, 0);
  reads('2024‑05‑06', 28, 0);
  reads('3 /4, 5, 6', 4, 0);
  reads('日本 friday 日本', 1, 1);
});

describe('the number of known words', () => {
  const count = createWordCounter([
    ['the', 'and'],
    ['und', 'and'],
  ]);
  it('of each list', () => assert.deepEqual(count('The one and the other, und so on; thereby'), [3, 2]));
});
