import assert from 'node:assert/strict';
import { oneAtATime } from '../../src/extension/coalesce.ts';

describe('work done one at a time', () => {
  it('runs once more for all calls made during a run', async () => {
    const ends: (() => void)[] = [];
    const run = oneAtATime(() => new Promise<void>((end) => ends.push(end)));
    const first = run();
    const later = [run(), run()];
    assert.equal(ends.length, 1);
    ends[0]?.();
    await first;
    while (ends.length < 2) await Promise.resolve();
    ends[1]?.();
    await Promise.all(later);
    assert.equal(ends.length, 2);
  });

  it('runs again after a failure', async () => {
    let runs = 0;
    const run = oneAtATime(() => (++runs === 1 ? Promise.reject(new Error('no')) : Promise.resolve()));
    await assert.rejects(run());
    await run();
    assert.equal(runs, 2);
  });
});
