import assert from 'node:assert/strict';
import { coalesce } from '../../src/server/coalesce.ts';
import { until } from './server.ts';

describe('what is coalesced', () => {
  it('runs once for a burst, and once more for what comes after it, no sooner than the pause', async () => {
    const runs: number[] = [];
    const call = coalesce(60, () => runs.push(performance.now()), 1);
    for (let i = 0; i < 100; i++) call();
    await until(() => runs.length === 1);
    for (let i = 0; i < 100; i++) call();
    await until(() => runs.length === 2);
    // A timer may fire a millisecond early.
    assert.ok(runs[1]! - runs[0]! >= 58);
    call.stop();
  });

  it('does nothing after it was stopped', () => {
    let runs = 0;
    const call = coalesce(0, () => runs++);
    call.stop();
    call();
    return new Promise<void>((resolve) =>
      setTimeout(() => {
        assert.equal(runs, 0);
        resolve();
      }, 5),
    );
  });
});
