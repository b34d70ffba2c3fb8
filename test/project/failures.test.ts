import assert from 'node:assert/strict';
import { failuresIn } from '../../scripts/failures.mjs';

describe('what failed', () => {
  it("is mocha's list of failures", () => {
    const output = '  ....\n\n  8 passing (1s)\n  1 failing\n\n  1) a note\n     has an owner:\n';
    assert.deepEqual(failuresIn(output), ['  1 failing', '', '  1) a note', '     has an owner:']);
  });
  it('is each marked test with its error', () => {
    const output =
      '  ✓ opens (3 ms)\n  ✗ ticks (9 ms)\n      Error: gone\n      at edit.ts:3\n  ✓ closes (2 ms)\n1 passed\n';
    assert.deepEqual(failuresIn(output), ['  ✗ ticks (9 ms)', '      Error: gone', '      at edit.ts:3']);
  });
  it('is the end where no test is named', () => {
    const output = Array.from({ length: 50 }, (_, i) => `line ${i}`).join('\n');
    assert.equal(failuresIn(output).length, 20);
    assert.equal(failuresIn(output).at(-1), 'line 49');
  });
});
