import assert from 'node:assert/strict';
import { countTests } from '../../scripts/count-tests.mjs';

describe('count of tests', () => {
  it("adds up mocha's summaries, through the colours of a terminal", () => {
    const output = '\n\u001b[32m  12 passing\u001b[0m (3s)\n  1 failing\n  2 pending\n…\n  30 passing (187ms)\n';
    assert.deepEqual(countTests(output), { passed: 42, failed: 1, skipped: 2 });
  });
  it('takes the last closing line where a suite has one', () => {
    const output = '  5 passing (1s)\n1 passed, 0 failed\n  3 passing (1s)\n8 passed, 1 failed\n';
    assert.deepEqual(countTests(output), { passed: 8, failed: 1, skipped: 0 });
  });
  it('finds nothing where no test ran', () => {
    assert.deepEqual(countTests('12 passing clouds\nall 3 passed, 0 failed so far\n'), {
      passed: 0,
      failed: 0,
      skipped: 0,
    });
  });
});
