import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { noteNamed } from '../../src/workspace/note-names.ts';

describe('the note that a name means', () => {
  const file = (path: string) => ({ uri: `mem:/ws/${path}`, folder: 'mem:/ws', path });
  const note = (path: string, text: string) => entryOf(file(path), text, readNote(text, { path }));
  const index = NoteIndex.empty.with(
    note('a/harbour.md', '# Harbour talk\n'),
    note('a/2024-03-12.md', '# Dry dock\n'),
    note('b/harbour.md', '# Harbour\n'),
    note('b/deep/gate.txt', 'Gate\n\nDate: 2024-03-12\n'),
    note('c/quay.md', '# Quay\n'),
    note('d/quay.md', '# Quay\n'),
  );

  const named: [words: string, from: string, path: string | null][] = [
    ['gate', 'a/x.md', 'b/deep/gate.txt'],
    ['GATE.TXT', 'a/x.md', 'b/deep/gate.txt'],
    ['harbour', 'a/x.md', 'a/harbour.md'],
    ['harbour', 'b/deep/gate.txt', 'b/harbour.md'],
    ['../harbour.md', 'b/deep/gate.txt', 'b/harbour.md'],
    ['../a/harbour', 'b/x.md', 'a/harbour.md'],
    ['deep/gate.txt', 'a/x.md', 'b/deep/gate.txt'],
    ['./harbour.md', 'a/x.md', 'a/harbour.md'],
    ['dry dock', 'b/x.md', 'a/2024-03-12.md'],
    ['quay', 'a/x.md', null],
    ['quay', 'c/x.md', 'c/quay.md'],
    ['harbour', 'a/harbour.md', 'b/harbour.md'],
    ['gate.md', 'a/x.md', null],
    ['../../../etc/gate.txt', 'a/x.md', null],
    ['./gate.txt', 'a/x.md', null],
    ['/b/deep/gate.txt', 'a/x.md', null],
    ['file:gate.txt', 'a/x.md', null],
    ['', 'a/x.md', null],
    ['..', 'a/x.md', null],
  ];
  for (const [words, from, path] of named)
    it(`“${words}” in ${from} is ${path ?? 'none'}`, () =>
      assert.equal(noteNamed(index, file(from), words)?.path ?? null, path));
});
