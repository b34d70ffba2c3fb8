import assert from 'node:assert/strict';
import { smallWordsIn } from '../../../src/notes/people/small-words.ts';
import { wholeOf } from '../../../src/notes/regions.ts';

describe('words in small letters', () => {
  it('are counted where they stand alone', () =>
    assert.deepEqual(
      [...smallWordsIn(wholeOf('design, Design and design-team; (design) the élan'), ['design', 'élan', 'lamp'])],
      [
        ['design', 2],
        ['élan', 1],
        ['lamp', 0],
      ],
    ));

  it('are not those of addresses, paths and other words', () =>
    assert.equal(
      smallWordsIn(wholeOf('@ann ./ann x_ann joann anna ann2 a-ann ann@x.org ann.bell@x.org'), ['ann']).get('ann'),
      0,
    ));

  it('are found as a pattern finds them, in any text', () => {
    const parts = ['ann', 'Ann', 'bo', ' ', '-', '_', '@', '.', '/', 'é', '2', ',', '—', '🚧', '\n'];
    let seed = 3;
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let i = 0; i < 2000; i++) {
      const text = Array.from({ length: 9 }, () => parts[random() % parts.length]!).join('');
      const words = [...text.matchAll(/(?<![\p{L}\d@./_-])\p{Ll}[\p{L}\d_-]*(?![\p{L}\d_-]|@|\.[\p{L}\d])/gu)].map(
        ([word]) => word,
      );
      for (const [word, count] of smallWordsIn(wholeOf(text), ['ann', 'bo', 'ann-bo', 'é']))
        assert.equal(count, words.filter((other) => other === word).length, `${word} in ${text}`);
    }
  });
});
