/** The value that a share of all is not above: `percentile(times, 0.95)`. By nearest rank; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** A measured pair: how much there was, what it took. */
export type Point = [x: number, y: number];

export interface Fit {
  slope: number;
  intercept: number;
  /** How much of the spread the line explains, from 0 to 1. */
  r2: number;
}

/** The straight line with the least squares. */
export function linearFit(points: readonly Point[]): Fit {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (of: (point: Point) => number): number => points.reduce((total, point) => total + of(point), 0);
  const slope = sum(([x, y]) => (x - mx) * (y - my)) / sum(([x]) => (x - mx) ** 2);
  const intercept = my - slope * mx;
  const spread = sum(([, y]) => (y - my) ** 2);
  const left = sum(([x, y]) => (y - intercept - slope * x) ** 2);
  return { slope, intercept, r2: spread === 0 ? 1 : 1 - left / spread };
}

/** The power of x that y grows with: 1 is linear, 2 quadratic. A constant part makes it smaller. */
export function exponent(points: readonly Point[]): number {
  return linearFit(points.map(([x, y]): Point => [Math.log(x), Math.log(y)])).slope;
}
