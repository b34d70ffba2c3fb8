import assert from 'node:assert/strict';
import { wordBits } from '../../../src/notes/patterns/word-bits.ts';

describe('families of words', () => {
  const bits = wordBits(() => [['done', 'closed'], ['to', 'will'], ['equipo']]);

  it('are all found in one pass, whatever the case and the accents', () => {
    assert.equal(bits('Ann WILL see to it: done.'), 0b011);
    assert.equal(bits('el Equípo'), 0b100);
    assert.equal(bits('nothing of the kind, undone'), 0);
    assert.equal(bits(''), 0);
  });

  it('are asked for once', () => {
    let asked = 0;
    const count = wordBits(() => {
      asked++;
      return [['a']];
    });
    count('a');
    count('b');
    assert.equal(asked, 1);
  });
});
