import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { search } from '../../src/workspace/search.ts';

/** An index of notes, each given by its day and the text below its date. */
function indexOf(notes: Record<string, string>): NoteIndex {
  return NoteIndex.empty.with(
    ...Object.entries(notes).map(([day, body]) => {
      const text = `Date: ${day}\nAttendees: Nora Lind, Émile Petit\n\n${body}`;
      const file = { uri: `mem:${day}`, folder: 'mem:', path: `notes/${day}.md` };
      return entryOf(file, text, readNote(text, file));
    }),
  );
}

describe('search', () => {
  const index = indexOf({
    '2024-03-05':
      '## Quay\n\nDecision: the Crane stays\n\n## Actions\n\n- [x] Nora: Oil the crane\n- [ ] Émile: Paint the café\n',
    '2024-03-12': '## Quay wall\n\n## Actions\n\n- [ ] Nora: Move the crane\n- [ ] Fix the boatcrane\n',
  });

  function found(query: string, limit = 100): string[] {
    return search(index, query, limit).map((hit) => ('landmark' in hit ? hit.landmark : hit.commitment).text);
  }

  it('finds words whatever their order, case and accents', () => {
    assert.deepEqual(found('CAFE paint'), ['Paint the café']);
    assert.deepEqual(found('quay'), ['Quay wall', 'Quay']);
  });

  it('finds commitments by their owners', () => {
    assert.deepEqual(found('emile'), ['Paint the café']);
    assert.deepEqual(found('nora cra'), ['Move the crane', 'Oil the crane']);
  });

  it('puts what begins with the word first, later meetings before earlier ones, what is settled after the rest', () => {
    assert.deepEqual(found('crane'), ['Move the crane', 'the Crane stays', 'Oil the crane', 'Fix the boatcrane']);
  });

  it('takes what has the letters where nothing has the words', () => {
    assert.deepEqual(found('pacaf'), ['Paint the café']);
    assert.deepEqual(found('xyz'), []);
  });

  it('finds everything without words, and no more than asked for', () => {
    assert.equal(found('  ').length, 9);
    assert.deepEqual(found('crane', 1), ['Move the crane']);
    assert.deepEqual(found(' '.repeat(10) + 'q'.repeat(100_000)), []);
  });

  it('does not find what was only said', () => {
    const said = indexOf({ '2024-03-12': '[00:00:01] Nora Lind: I will send the anchor to you by Friday.\n' });
    assert.deepEqual(search(said, 'anchor', 10), []);
  });
});
