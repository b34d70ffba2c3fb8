import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Commitment, Mention, Note } from '../../../src/notes/note.ts';
import { addDays } from '../../../src/notes/dates/index.ts';
import { readNote } from '../../../src/notes/read.ts';
import {
  applyEdits,
  handOver,
  makeAbsolute,
  moveDue,
  sortItems,
  splitItem,
  type Read,
  type TextEdit,
} from '../../../src/notes/edit/index.ts';

/** One item of a note, and all that an action may ask for. */
interface Place {
  text: string;
  note: Note;
  commitment: Commitment;
  mention: Mention;
  read: Read;
}

interface Action {
  edits: (place: Place) => TextEdit[] | null;
  /** The commitments that the item becomes, as `facts` tells them. */
  becomes: (place: Place) => string[];
  /** How often at least it must be possible in all of the notes. */
  atLeast: number;
  /** Lines stand elsewhere, or more than once, and their numbers may count anew. */
  moves?: boolean;
}

const otherPerson = ({ note, commitment }: Place): string =>
  note.people.find(({ name, present }) => present && !commitment.owners.some((owner) => owner.name === name))?.name ??
  'Zora Quill';

const actions: Record<string, Action> = {
  'moving the due day': {
    edits: ({ text, note, commitment, read }) =>
      commitment.due?.day ? moveDue(text, note, commitment, addDays(commitment.due.day, 7), read) : null,
    becomes: ({ commitment }) => [facts(commitment, { day: addDays(commitment.due!.day!, 7) })],
    atLeast: 70,
  },
  'making the due day absolute': {
    edits: ({ text, note, commitment, read }) => makeAbsolute(text, note, commitment, read),
    becomes: ({ commitment }) => [facts(commitment)],
    atLeast: 15,
  },
  'handing over': {
    edits: (place) => {
      const { text, note, commitment, read } = place;
      const [owner] = commitment.owners;
      return owner ? handOver(text, note, commitment, owner.name, otherPerson(place), read) : null;
    },
    becomes: (place) => {
      const [, ...others] = place.commitment.owners.map(({ name }) => name);
      return [facts(place.commitment, { owners: [otherPerson(place), ...others] })];
    },
    atLeast: 130,
  },
  splitting: {
    edits: ({ text, note, commitment, mention, read }) => splitItem(text, note, commitment, mention, read),
    becomes: ({ commitment, mention }) =>
      mention.owners.map(({ owner }) => facts(commitment, { owners: [owner.name] })),
    atLeast: 8,
    moves: true,
  },
  'sorting by due day': {
    edits: ({ text, note, mention, read }) => sortItems(text, note, mention, 'due', read),
    becomes: ({ commitment }) => [facts(commitment)],
    atLeast: 60,
    moves: true,
  },
  'sorting by owner': {
    edits: ({ text, note, mention, read }) => sortItems(text, note, mention, 'owner', read),
    becomes: ({ commitment }) => [facts(commitment)],
    atLeast: 100,
    moves: true,
  },
};

/** What an action may change of a commitment, told apart from all else. */
function facts(
  { explicit, owners, due, status }: Commitment,
  changed: { owners?: string[]; day?: string | null } = {},
): string {
  const names = changed.owners ?? owners.map(({ name }) => name);
  return JSON.stringify([explicit, names.toSorted(), changed.day ?? due?.day ?? null, status]);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** Every other commitment has its id, and all facts; the item is what the action makes of it. */
function checkOthers(place: Place, after: Note, expected: string[]): void {
  const { note, commitment } = place;
  const byId = new Map(after.commitments.map((one) => [one.id, one]));
  for (const other of note.commitments) {
    if (other === commitment) continue;
    const same = byId.get(other.id);
    assert.ok(same, `still there: ${other.text}`);
    assert.deepEqual([same.text, facts(same)], [other.text, facts(other)]);
    byId.delete(other.id);
  }
  // What was said in speech may be left over as it was said.
  const rest = [...byId.values()].filter(({ explicit }) => explicit || !commitment.explicit);
  assert.deepEqual(rest.map((one) => facts(one)).toSorted(), expected.toSorted());
}

/** Only lines on which the item stands have changed. */
function checkLines({ text, commitment }: Place, edited: string, moves: boolean): void {
  const own = new Set<string>();
  for (const { span, head, due, owners } of commitment.mentions) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const ends = [span.end, head.end, due?.span.end ?? 0, ...owners.map((owner) => owner.span.end)];
    const newline = text.indexOf('\n', Math.max(...ends));
    for (const line of linesOf(text.slice(start, newline < 0 ? text.length : newline + 1))) own.add(line);
  }
  const plain = (line: string): string => (moves ? line.replace(/^(\s*)\d+(?=[.)])/, '$1') : line);
  const left = linesOf(text)
    .filter((line) => !own.has(line))
    .map(plain);
  const now = linesOf(edited).map(plain);
  if (moves) assert.ok(now.length >= linesOf(text).length, 'no line is lost');
  else assert.equal(now.length, linesOf(text).length);
  const still = new Set(now);
  assert.deepEqual(
    left.filter((line) => !still.has(line)),
    [],
    'lines of others are as they were',
  );
}

const folder = new URL('../../accuracy/notes/', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'));

describe('what an action leaves as it was, in every note', () => {
  for (const [title, { edits: make, becomes, atLeast, moves = false }] of Object.entries(actions))
    it(title, function () {
      this.timeout(120_000);
      let count = 0;
      for (const [at, file] of files.entries()) {
        const plain = readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '');
        const text = at % 3 === 0 ? plain.replace(/\r?\n/g, '\r\n') : plain;
        const read: Read = (other) => readNote(other, { path: file });
        const note = read(text);
        for (const commitment of note.commitments) {
          const mention = commitment.mentions.findLast(({ form }) => form !== 'sentence');
          if (!mention) continue;
          const place = { text, note, commitment, mention, read };
          const edits = make(place);
          if (!edits) continue;
          count++;
          const edited = applyEdits(text, edits);
          if (text !== plain) assert.doesNotMatch(edited, /(?<!\r)\n/, 'CRLF stays');
          checkLines(place, edited, moves);
          checkOthers(place, read(edited), becomes(place));
        }
      }
      assert.ok(count >= atLeast, `possible ${count} times`);
    });
});
