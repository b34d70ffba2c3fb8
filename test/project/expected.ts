import assert from 'node:assert/strict';
import { attendees, type Note } from '../../src/notes/note.ts';

/** What a note written for the tests is known to hold, in words short enough to read beside it. */
export interface Expected {
  date: string;
  /** Who took part, in any order; unset: not looked at. */
  attendees?: string[];
  /** Words of the commitment, its owners joined by `, `, its day or nothing, its status. The note may hold others too. */
  commitments: [words: string, owners: string, due: string, status: string][];
  /** Words of some decisions. */
  decisions?: string[];
}

/** Compares a note with what is expected of it, all differences in one message. `fill` is applied to the expected days. */
export function checkCommitments(note: Note, expected: Expected, path: string, fill = (day: string) => day): void {
  const wanted = expected.commitments.map(([words, owners, due, status]) => [words, owners, fill(due), status]);
  const actual = expected.commitments.map(([words]) => {
    const found = note.commitments.filter((each) => each.text.toLowerCase().includes(words.toLowerCase()));
    const [commitment] = found;
    if (!commitment || found.length > 1) return [words, found.length === 0 ? 'not found' : 'found more than once'];
    const owners = commitment.owners.map((owner) => owner.name).join(', ');
    return [words, owners, commitment.due?.day ?? '', commitment.status];
  });
  assert.deepEqual(actual.map(String), wanted.map(String), path);
  assert.equal(note.date?.day, fill(expected.date), `${path}: its date`);
  if (expected.attendees) {
    const names = attendees(note).map((person) => person.name);
    assert.deepEqual(names.sort(), [...expected.attendees].sort(), `${path}: who took part`);
  }
  for (const words of expected.decisions ?? []) {
    const texts = note.decisions.map((decision) => decision.text);
    assert.ok(
      texts.some((text) => text.includes(words)),
      `${path}: "${words}" among ${JSON.stringify(texts)}`,
    );
  }
}
