import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import { lineAt, lineStarts, placeAt } from '../../src/workspace/lines.ts';
import { entryOf, type Entry } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { pathBelow, pathOf, schemeOf, uriKey } from '../../src/workspace/uris.ts';

function entry(uri: string, text = ''): Entry {
  return entryOf({ uri, folder: 'mem:', path: uri.slice(5) }, text, readNote(text));
}

function urisOf(index: NoteIndex): string[] {
  return [...index.entries()].map(({ uri }) => uri);
}

describe('note index', () => {
  it('is left as it was by what is added and removed', () => {
    const one = NoteIndex.empty.with(entry('mem:/a'));
    const two = one.with(entry('mem:/b'));
    assert.deepEqual(urisOf(two.without('mem:/a')), ['mem:/b']);
    assert.deepEqual([NoteIndex.empty.size, one.size, two.size], [0, 1, 2]);
    assert.equal(two.without('mem:/c'), two);
  });

  it('replaces a note, however its URI is spelled', () => {
    const index = NoteIndex.empty.with(entry('file:///c%3A/a%20b.md'), entry('file:///C:/a b.md'));
    assert.equal(index.size, 1);
    assert.ok(index.get('file:///c:/a%20b.md'));
  });

  it('removes what lies below a folder', () => {
    const index = NoteIndex.empty.with(entry('mem:/notes/a'), entry('mem:/notes/x/b'), entry('mem:/notes2/c'));
    assert.deepEqual(urisOf(index.without('mem:/notes')), ['mem:/notes2/c']);
  });

  it('knows the place and line of each commitment', () => {
    const text = '# Talk\r\n\r\n## Actions\r\n\r\n- [ ] Order the paint\r\n- [ ] Sweep';
    const { commitments } = entry('mem:/a', text);
    assert.deepEqual(
      commitments.map(({ line }) => line),
      ['- [ ] Order the paint', '- [ ] Sweep'],
    );
    assert.deepEqual(commitments[0]!.start, { line: 4, character: 6 });
    assert.deepEqual(commitments[1]!.end, { line: 5, character: 11 });
  });
});

describe('lines', () => {
  it('end as editors have them end', () => {
    const text = 'a\r\nbc\rd\n';
    const starts = lineStarts(text);
    assert.deepEqual(starts, [0, 3, 6, 8]);
    assert.deepEqual(
      [0, 4, 6, 8].map((offset) => lineAt(text, starts, offset)),
      ['a', 'bc', 'd', ''],
    );
    assert.deepEqual(placeAt(starts, 5), { line: 1, character: 2 });
    assert.deepEqual(placeAt(starts, 8), { line: 3, character: 0 });
  });
});

describe('URIs', () => {
  it('are the same in all spellings', () => {
    assert.equal(uriKey('file:///C%3A/n%40a/%C3%A4.md'), uriKey('file:///c:/n@a/ä.md'));
    assert.equal(uriKey('mem:/100%'), 'mem:/100%');
  });

  it('have a scheme and a path, whatever they are', () => {
    assert.equal(schemeOf('vscode-remote://ssh%2Bhost/a'), 'vscode-remote');
    assert.equal(pathOf('vscode-remote://ssh%2Bhost/a%20b/c.md'), 'a b/c.md');
    assert.equal(pathOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(pathOf('file:///a/b.md'), 'a/b.md');
  });

  it('lie below a folder or not', () => {
    assert.equal(pathBelow('file:///ws', 'file:///ws/notes/a%20b.md'), 'notes/a b.md');
    assert.equal(pathBelow('file:///ws/', 'file:///ws/a.md'), 'a.md');
    assert.equal(pathBelow('file:///ws', 'file:///ws2/a.md'), null);
  });
  it('are told by what stands around an offset where they are long', () => {
    const text = `short\n${'abcde'.repeat(1000)}\r\nlast`;
    const starts = lineStarts(text);
    const at = (offset: number): string => lineAt(text, starts, offset);
    assert.equal(at(0), 'short');
    assert.equal(at(6), 'abcde'.repeat(100), 'what stands before it is another line');
    assert.equal(at(2506), 'abcde'.repeat(200));
    assert.equal(at(5005), `e${'abcde'.repeat(100)}`, 'nor does the line end belong to it');
  });
});
