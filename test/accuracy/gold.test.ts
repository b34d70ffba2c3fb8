import assert from 'node:assert/strict';
import { problemsOf, type Gold } from './gold.ts';
import { labelledBelow, ownNotes } from './labelled.ts';

const gold: Gold = {
  date: '2024-05-13',
  attendees: ['Ann Bell'],
  commitments: [
    {
      id: 'c1',
      lines: [1],
      explicit: true,
      text: 'order the chairs',
      owners: { any: [['Ann Bell'], []] },
      due: '2024-05-17',
      dueText: 'by Friday',
      status: 'open',
    },
  ],
  maybe: [],
  decisions: [],
};

describe('labels', () => {
  it('of our own notes are well formed', async () => {
    const notes = await labelledBelow(ownNotes);
    assert.notEqual(notes.length, 0);
    for (const { file, text, gold } of notes) assert.deepEqual(problemsOf(gold, text), [], file);
  });

  it('may stand on lines with words only', () => {
    assert.deepEqual(problemsOf(gold, 'TODO Ann: order the chairs by Friday'), []);
    assert.deepEqual(problemsOf(gold, ' \nTODO'), ['c1: line 1 is blank or missing']);
    assert.deepEqual(problemsOf({ ...gold, decisions: [{ lines: [9] }] }, 'TODO'), [
      'decision 9: line 9 is blank or missing',
    ]);
  });

  it('name days of the calendar', () => {
    assert.deepEqual(problemsOf({ ...gold, date: '2024-02-30' }, 'TODO'), ['date: 2024-02-30']);
  });
});
