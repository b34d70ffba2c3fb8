import assert from 'node:assert/strict';
import { pairsIn } from '../../../src/notes/people/pairs.ts';

describe('pairs of capitalised words', () => {
  it('are found with their places, one in another too', () =>
    assert.deepEqual(pairsIn('Estamos Ann Bell, Luz de la Vega y Bo Carr.'), [
      { words: 'Estamos Ann', index: 0 },
      { words: 'Ann Bell', index: 8 },
      { words: 'Luz de la Vega', index: 18 },
      { words: 'Bo Carr', index: 35 },
    ]));

  it('are found as a pattern finds them, in any text', () => {
    const pattern =
      /(?<![\p{L}\d@.'’/-])(?=(\p{Lu}['’]?[\p{Ll}\p{M}][\p{L}\p{M}'’-]{0,30}(?: (?:de|da|del|der|den|van|von|la|le|di|du)){0,2} \p{Lu}[\p{L}\p{M}'’-]{1,40})(?![\p{L}\d@]))\p{Lu}/gu;
    const parts = [
      'Ann',
      'Bell',
      'É',
      'élan',
      "O'",
      '’s',
      ' ',
      ' ',
      ' ',
      '-',
      '@',
      '.',
      '/',
      ' de',
      ' van ',
      '2',
      ', ',
      '🚧',
      '\n',
    ];
    let seed = 5;
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let i = 0; i < 4000; i++) {
      const text = Array.from({ length: 9 }, () => parts[random() % parts.length]!).join('');
      const found = [...text.matchAll(pattern)].map(({ 1: words, index }) => ({ words, index }));
      assert.deepEqual(pairsIn(text), found, text);
    }
  });
});
