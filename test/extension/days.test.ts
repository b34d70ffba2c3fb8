import assert from 'node:assert/strict';
import { addDays, dayOf, formatDay, isDay } from '../../src/extension/days.ts';

describe('days in the editor', () => {
  it('are written as the language does, with the year only where it differs', () => {
    assert.equal(formatDay('2024-03-22', 'en', '2024-01-02'), 'Fri, Mar 22');
    assert.equal(formatDay('2025-03-22', 'en', '2024-01-02'), 'Sat, Mar 22, 2025');
    assert.equal(formatDay('2024-03-22', 'de', '2024-01-02'), 'Fr., 22. März');
  });

  it('are left as they are where they are none', () => {
    assert.equal(formatDay('soon', 'en', '2024-01-02'), 'soon');
  });

  it('are those of the user’s own clock', () => {
    assert.equal(dayOf(new Date(2024, 0, 5, 23, 59)), '2024-01-05');
  });

  it('are counted across months and leap days', () => {
    assert.equal(addDays('2024-02-28', 2), '2024-03-01');
    assert.equal(addDays('2024-12-31', 1), '2025-01-01');
  });

  it('are told from other words', () => {
    assert.ok(isDay('2024-02-29'));
    for (const words of ['2023-02-29', '2024-13-01', '24-01-01', 'Friday', '']) assert.ok(!isDay(words), words);
  });
});
