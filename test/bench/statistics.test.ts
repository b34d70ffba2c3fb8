import assert from 'node:assert/strict';
import { exponent, linearFit, percentile, type Point } from '../../bench/statistics.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('statistics', () => {
  it('percentile: the nearest rank, in any order', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    assert.equal(percentile(values, 0.95), 95);
    assert.equal(percentile(values, 0.5), 50);
    assert.equal(percentile(values, 1), 100);
    assert.equal(percentile([7], 0.95), 7);
    assert.equal(percentile([1, 2], 0), 1);
    assert.ok(Number.isNaN(percentile([], 0.5)));
    assert.equal(values[0], 100, 'what is given stays as it is');
  });

  it('linearFit: the line itself, and how much of the spread it explains', () => {
    const exact = linearFit([1, 2, 5, 9].map((x): Point => [x, 3 * x + 4]));
    near(exact.slope, 3);
    near(exact.intercept, 4);
    near(exact.r2, 1);
    const { slope, intercept, r2 } = linearFit([
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 4],
    ]);
    near(slope, 0.8);
    near(intercept, 0.5);
    near(r2, 0.64);
    near(linearFit([1, 2, 3].map((x): Point => [x, 5])).r2, 1);
  });

  it('exponent: the power that something grows with', () => {
    const of = (power: number): Point[] => [1, 3, 10, 30].map((x) => [x, 0.2 * x ** power]);
    for (const power of [0.5, 1, 2]) near(exponent(of(power)), power);
  });
});
