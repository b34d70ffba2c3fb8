import assert from 'node:assert/strict';
import { findDay, findDue, readDue, type Reference } from '../../../src/notes/dates/index.ts';
import { reference } from './check.ts';

describe('dates asked for again', () => {
  const words = 'Nora sends it by Friday, 3/4 at the latest';
  const from = (other: Partial<Reference>): Reference => ({ ...reference, ...other });

  it('are the same', () => {
    assert.deepEqual(findDue(words, reference), findDue(words, reference));
    assert.deepEqual(readDue('3 June', reference), readDue('3 June', reference));
  });

  it('count from the day, the next meeting and the order of each call', () => {
    assert.equal(findDue('by Friday', reference)?.day, '2024-05-17');
    assert.equal(findDue('by Friday', from({ day: '2024-06-03' }))?.day, '2024-06-07');
    assert.equal(findDue('by Friday', from({ day: null }))?.day, null);
    assert.equal(findDue('by the next meeting', reference)?.day, '2024-05-29');
    assert.equal(findDue('by the next meeting', from({ next: null }))?.day, null);
    assert.equal(findDue('by 6/7', reference)?.day, '2024-06-07');
    assert.equal(findDue('by 6/7', from({ order: 'dmy' }))?.day, '2024-07-06');
    assert.equal(findDue('by 6/7', reference)?.doubt, null);
    assert.equal(findDue('by 6/7', from({ unsure: true }))?.doubt?.of, 'order');
    assert.equal(findDay('on 6/7/2024', 'mdy')?.day, '2024-06-07');
    assert.equal(findDay('on 6/7/2024', 'dmy')?.day, '2024-07-06');
  });

  it('may hold line ends', () => assert.equal(findDue('write it\nby\r\nFriday', reference)?.text, 'by Friday'));
});
