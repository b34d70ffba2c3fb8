import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { seriesOf } from '../../src/workspace/series.ts';

/** An index of notes by path, each with a title. */
function indexOf(notes: Record<string, string>): NoteIndex {
  return NoteIndex.empty.with(
    ...Object.entries(notes).map(([path, title]) => {
      const text = `# ${title}\n\nAttendees: Nora Lind\n`;
      return entryOf({ uri: `test:/${path}`, folder: 'test:/', path }, text, readNote(text, { path }));
    }),
  );
}

function check(notes: Record<string, string>, path: string, expected: string[]): void {
  const found = seriesOf(indexOf(notes), { uri: `test:/${path}`, folder: 'test:/', path }, notes[path] ?? 'New');
  assert.deepEqual(
    found.map((entry) => entry.path),
    expected,
  );
}

describe('a series', () => {
  it('is the notes of one folder whose names differ in digits only, the latest first', () => {
    const notes = {
      'harbour/weekly-2024-03-05.md': 'One',
      'harbour/weekly-2024-03-12.md': 'Two',
      'harbour/budget-2024-03-12.md': 'Three',
      'port/weekly-2024-03-12.md': 'Four',
    };
    check(notes, 'harbour/weekly-2024-03-19.md', ['harbour/weekly-2024-03-12.md', 'harbour/weekly-2024-03-05.md']);
    check(notes, 'harbour/weekly-2024-03-05.md', ['harbour/weekly-2024-03-12.md']);
  });

  it('goes through folders of years', () => {
    check(
      { '2023/12/sync 4.md': 'A', '2024/01/sync 1.md': 'B' },
      '2024/02/sync 2.md',
      ['2024/01/sync 1.md', '2023/12/sync 4.md'].sort(),
    );
  });

  it('is the notes whose titles differ in a date only', () => {
    const notes = {
      'a.md': 'Pier works, 5 March 2024',
      'b/c.md': 'Pier works - Dienstag, 12. März',
      'd.md': 'Quay works',
    };
    check(notes, 'a.md', ['b/c.md']);
  });

  it('is not made by a title that any note may have', () => {
    for (const title of ['Minutes', 'Meeting notes', 'Protokoll', 'Notes of the meeting', '2024', 'Weekly 1'.slice(7)])
      check({ 'a.md': title, 'b.md': title }, 'a.md', []);
  });

  it('is asked of any file, also one that is not known', () => {
    check({}, 'a.md', []);
  });
});
