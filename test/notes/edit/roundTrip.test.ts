import assert from 'node:assert/strict';
import type { Commitment, Mention, Note, Status } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/read.ts';
import { addDue, addOwner, setStatus } from '../../../src/notes/edit/index.ts';
import { applied } from './check.ts';
import { fixtures, type Fixture } from './fixtures.ts';

/** Each state is entered and left, the common ones from several sides. */
const CHANGES: Status[] = [
  'done',
  'open',
  'in-progress',
  'done',
  'blocked',
  'cancelled',
  'open',
  'deferred',
  'in-progress',
  'open',
];

interface Place {
  commitment: Commitment;
  mention: Mention;
}

function writtenPlaces(note: Note): Place[] {
  return note.commitments.flatMap((commitment) =>
    commitment.mentions.filter((mention) => mention.form !== 'sentence').map((mention) => ({ commitment, mention })),
  );
}

/** Reads the edited text and gives what now stands in the line of the mention: edits for it may add lines behind, never before. */
function reread(fixture: Fixture, edited: string, before: Place): Place {
  const line = fixture.text.slice(0, before.mention.head.start).split('\n').length;
  const places = writtenPlaces(readNote(edited, { path: fixture.path }));
  const place = places.find(({ mention }) => edited.slice(0, mention.head.start).split('\n').length === line);
  assert.ok(place, `line ${line} is still a commitment in:\n${edited}`);
  return place;
}

function wordsOf(text: string, { mention }: Place): string {
  return text.slice(mention.head.start, mention.head.end);
}

describe('what an edit writes reads back', () => {
  for (const fixture of fixtures) {
    const places = writtenPlaces(readNote(fixture.text, { path: fixture.path }));
    const note = readNote(fixture.text, { path: fixture.path });

    it(`${fixture.title}: owner`, () => {
      let added = 0;
      for (const place of places) {
        const edits = addOwner(fixture.text, note, place.commitment, place.mention, 'Bob Carr');
        if (!edits) {
          assert.ok(place.mention.owners.length > 0, `a place for an owner: ${wordsOf(fixture.text, place)}`);
          continue;
        }
        const edited = applied(fixture.text, edits, [place.mention]);
        const { mention } = reread(fixture, edited, place);
        assert.deepEqual(
          mention.owners.map(({ owner }) => owner.name),
          ['Bob Carr'],
          edited,
        );
        added++;
      }
      assert.ok(added > 0);
    });

    it(`${fixture.title}: due date`, () => {
      let added = 0;
      for (const place of places) {
        const edits = addDue(fixture.text, note, place.commitment, place.mention, '2024-04-12');
        if (!edits) {
          assert.ok(place.mention.due, `a place for a date: ${wordsOf(fixture.text, place)}`);
          continue;
        }
        const edited = applied(fixture.text, edits, [place.mention]);
        const after = reread(fixture, edited, place);
        assert.equal(after.mention.due?.due.day, '2024-04-12', edited);
        assert.deepEqual(after.commitment.owners, place.commitment.owners, edited);
        added++;
      }
      assert.ok(added > 0);
    });

    if (!fixture.states) continue;
    it(`${fixture.title}: status`, () => {
      for (const start of places) {
        let text = fixture.text;
        let place = start;
        for (const status of CHANGES) {
          const edits = setStatus(text, readNote(text, { path: fixture.path }), place.commitment, status);
          assert.ok(edits, `a place for a status: ${wordsOf(text, place)}`);
          const edited = applied(text, edits, place.commitment.mentions);
          place = reread(fixture, edited, start);
          assert.equal(place.commitment.status, status, edited);
          assert.deepEqual(place.commitment.owners, start.commitment.owners, edited);
          assert.equal(place.commitment.due?.day, start.commitment.due?.day, edited);
          text = edited;
        }
      }
    });
  }
});
