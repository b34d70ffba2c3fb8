import assert from 'node:assert/strict';
import type { Commitment, Note, Status } from '../../src/notes/note.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import * as queries from '../../src/workspace/queries.ts';

/** A Tuesday; its week ends on Sunday, the 24th. */
const today = '2024-03-19';

interface Item {
  text: string;
  due?: string | null;
  owners?: string[];
  status?: Status;
}

function indexOf(notes: Record<string, Item[]>, dates: Record<string, string> = {}): NoteIndex {
  const entries = Object.entries(notes).map(([path, items]) => {
    const text = items.map((item) => item.text).join('\n');
    return entryOf({ uri: `mem:/${path}`, folder: 'mem:', path }, text, noteOf(text, items, dates[path] ?? null));
  });
  return NoteIndex.empty.with(...entries);
}

function noteOf(text: string, items: Item[], day: string | null): Note {
  const commitments = items.map(({ text: words, due, owners = [], status = 'open' }): Commitment => {
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    return {
      id: words,
      text: words,
      explicit: true,
      why: null,
      owners: owners.map((name) => ({ name, kind: 'known' })),
      due: due === undefined ? null : { text: due ?? 'before launch', day: due, relative: false },
      status,
      mentions: [
        {
          span,
          head: span,
          form: 'item',
          group: 0,
          checkbox: null,
          owners: [],
          due: null,
          status: null,
          fields: [],
          cells: null,
          inherits: { owner: false, due: false },
        },
      ],
    };
  });
  const date = day === null ? null : { day, span: null };
  const nothing = { people: [], decisions: [], sections: [], ignores: [], blocks: [] };
  return { shape: 'plain', title: '', date, next: null, commitments, ...nothing };
}

function shown(groups: queries.Group[]): string[] {
  return groups.map(
    ({ kind, label, items }) => `${label || kind}: ${items.map((item) => item.commitment.text).join(', ')}`,
  );
}

describe('queries', () => {
  it('leave out what is settled unless asked', () => {
    const index = indexOf({
      a: [
        { text: 'paint' },
        { text: 'tar', status: 'done' },
        { text: 'oil', status: 'blocked' },
        { text: 'wax', status: 'cancelled' },
        { text: 'rope', status: 'deferred' },
        { text: 'sail', status: 'in-progress' },
      ],
    });
    const texts = (settled: boolean): string[] =>
      queries.commitmentsOf(index, settled).map((item) => item.commitment.text);
    assert.deepEqual(texts(false), ['paint', 'oil', 'sail']);
    assert.equal(texts(true).length, 6);
  });

  it('group by due, the week ending on Sunday', () => {
    const index = indexOf({
      a: [
        { text: 'undated' },
        { text: 'condition', due: null },
        { text: 'monday', due: '2024-03-25' },
        { text: 'sunday', due: '2024-03-24' },
        { text: 'tomorrow', due: '2024-03-20' },
        { text: 'today', due: today },
        { text: 'yesterday', due: '2024-03-18' },
        { text: 'ten days ago', due: '2024-03-09' },
        { text: 'eleven days ago', due: '2024-03-08' },
      ],
    });
    assert.deepEqual(shown(queries.groupByDue(queries.commitmentsOf(index, false), today, 10)), [
      'overdue: ten days ago, yesterday',
      'today: today',
      'week: tomorrow, sunday',
      'later: monday',
      'no-date: undated, condition',
      'long-overdue: eleven days ago',
    ]);
  });

  it('end the week today on a Sunday, and in six days on a Monday', () => {
    const kind = (day: string, due: string): string =>
      queries.dueKind(noteOf('x', [{ text: 'x', due }], null).commitments[0]!, day, 10);
    assert.equal(kind('2024-03-24', '2024-03-25'), 'later');
    assert.equal(kind('2024-03-25', '2024-03-31'), 'week');
    assert.equal(kind('2024-03-25', '2024-04-01'), 'later');
  });

  it('call nothing overdue that is settled', () => {
    const index = indexOf({ a: [{ text: 'paint', due: '2024-03-01', status: 'done' }] });
    const [found] = queries.commitmentsOf(index, true);
    assert.equal(queries.isOverdue(found!.commitment, today), false);
    assert.deepEqual(shown(queries.groupByDue([found!], today, 10)), ['later: paint']);
  });

  it('group by owner, each of several, nobody last', () => {
    const index = indexOf({
      a: [
        { text: 'paint', owners: ['Vera', 'ann'] },
        { text: 'tar' },
        { text: 'oil', owners: ['Ann'], due: '2024-03-30' },
        { text: 'wax', owners: ['Ann'], due: '2024-03-20' },
      ],
    });
    assert.deepEqual(shown(queries.groupByOwner(queries.commitmentsOf(index, false))), [
      'ann: wax, oil, paint',
      'Vera: paint',
      'no-owner: tar',
    ]);
  });

  it('group by note, the latest meeting first, in the order of the text', () => {
    const index = indexOf(
      {
        old: [{ text: 'paint' }],
        undated: [{ text: 'tar' }],
        new: [
          { text: 'oil', due: '2024-09-01' },
          { text: 'wax', due: '2024-01-01' },
        ],
      },
      { old: '2023-05-01', new: '2024-03-01' },
    );
    const groups = queries.groupByNote(queries.commitmentsOf(index, false));
    assert.deepEqual(shown(groups), ['new: oil, wax', 'old: paint', 'undated: tar']);
    assert.equal(groups[0]!.id, 'mem:/new');
  });

  it('name the busiest owners first', () => {
    const index = indexOf({
      a: [{ text: 'paint', owners: ['Vera'] }],
      b: [
        { text: 'tar', owners: ['Ann'] },
        { text: 'oil', owners: ['Ann'], status: 'done' },
      ],
    });
    assert.deepEqual(queries.frequentOwners(index), ['Ann', 'Vera']);
  });
});
