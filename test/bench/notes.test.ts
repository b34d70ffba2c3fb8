import assert from 'node:assert/strict';
import { noteAt, noteOf } from '../../bench/notes/corpus.ts';
import { kinds } from '../../bench/notes/shapes.ts';
import { words } from '../../bench/notes/voice.ts';
import { recognise } from '../../src/notes/recognise.ts';
import { noteMatcher, defaultExclude, defaultInclude } from '../../src/workspace/patterns.ts';

const some = Array.from({ length: 300 }, (_, i) => noteAt('1', i));

describe('generated notes', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(
      some.slice(0, 20),
      Array.from({ length: 20 }, (_, i) => noteAt('1', i)),
    );
    assert.notEqual(noteAt('1', 3).text, noteAt('2', 3).text);
  });

  it('are notes by their paths, each at a place of its own', () => {
    const matches = noteMatcher(defaultInclude, defaultExclude);
    for (const { path } of some) assert.ok(matches({ uri: `file:///w/${path}`, folder: 'file:///w', path }), path);
    assert.equal(new Set(some.map(({ path }) => path)).size, some.length);
  });

  it('have few lines that are alike', () => {
    const lines = some.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 40);
    assert.ok(new Set(lines).size > lines.length * 0.95, `${new Set(lines).size} of ${lines.length}`);
  });

  it('are most of them 1 to 5 kB, in all languages and of every kind', () => {
    const usual = some.filter(({ text }) => text.length >= 800 && text.length <= 5200);
    assert.ok(usual.length > some.length * 0.6, `${usual.length} of ${some.length}`);
    for (const { weekdays } of Object.values(words)) assert.ok(some.some(({ text }) => text.includes(weekdays[1]!)));
    const many = Array.from({ length: 1000 }, (_, i) => noteAt('2', i).kind);
    for (const kind of Object.keys(kinds)) assert.ok(many.includes(kind), kind);
  });

  for (const [kind, { shape, ending }] of Object.entries(kinds)) {
    it(`are recognised: ${kind} as ${shape}`, () => {
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
        assert.equal(recognise(noteOf(seed, kind, { bytes: 3000 }), `a.${ending}`).shape, shape, seed);
    });

    it(`are as long as asked: ${kind}`, () => {
      const bytes = Buffer.byteLength(noteOf('a', kind, { bytes: 30_000 }));
      assert.ok(bytes > 29_000 && bytes < 34_000, `${bytes} bytes`);
      const lines = noteOf('a', kind, { lines: 500 }).split('\n').length;
      assert.ok(lines > 490 && lines < 620, `${lines} lines`);
    });
  }

  it('of markup are full of signs that look like tags and quotes', () => {
    const text = noteOf('a', 'mail full of markup', { bytes: 100_000 });
    assert.ok(text.split(/[<>"]/).length > 3000, String(text.split(/[<>"]/).length));
  });
});
