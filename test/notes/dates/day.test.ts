import assert from 'node:assert/strict';
import { addDays, daysBetween, weekday } from '../../../src/notes/dates/index.ts';
import { addMonths, addWorkingDays, nearestDay, toDay } from '../../../src/notes/dates/day.ts';

describe('day arithmetic', () => {
  it('crosses months, years and leap days', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2024-12-31', 1), '2025-01-01');
    assert.equal(addDays('2024-03-01', -1), '2024-02-29');
    assert.equal(daysBetween('2024-01-01', '2025-01-01'), 366);
    assert.equal(daysBetween('2024-03-31', '2024-03-30'), -1);
    assert.equal(weekday('2024-05-19'), 0);
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addWorkingDays('2024-05-17', 1), '2024-05-20');
  });

  it('knows no 31st of April', () => {
    assert.equal(toDay(2024, 4, 31), null);
    assert.equal(toDay(2024, 4, 30), '2024-04-30');
  });

  it('takes the year nearest after the reference, with thirty days of grace', () => {
    assert.equal(nearestDay(4, 15, '2024-05-15'), '2024-04-15');
    assert.equal(nearestDay(4, 14, '2024-05-15'), '2025-04-14');
    assert.equal(nearestDay(2, 29, '2024-05-15'), '2028-02-29');
    assert.equal(nearestDay(2, null, '2024-05-15'), '2025-02-28');
  });
});
