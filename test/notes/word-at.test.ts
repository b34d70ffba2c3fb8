import assert from 'node:assert/strict';
import { firstWord, lastWord } from '../../src/notes/word-at.ts';

describe('a word of a text', () => {
  it('is found small and without accents, with its place', () => {
    assert.deepEqual(firstWord('  (Équipe) does it'), { word: 'equipe', start: 3, end: 9 });
    assert.deepEqual(firstWord('do it', 2), { word: 'it', start: 3, end: 5 });
    assert.deepEqual(lastWord('ask Ann-Marie: '), { word: 'marie', start: 8, end: 13 });
    assert.deepEqual(lastWord('ask Ann', 3), { word: 'ask', start: 0, end: 3 });
  });

  it('is empty where there is none', () => {
    assert.equal(firstWord(' - … 🚧 ').word, '');
    assert.equal(lastWord('').word, '');
  });
});
