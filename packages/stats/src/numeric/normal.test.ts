import { expect, test } from 'vitest';
import { normalCdf, normalQuantile, normalUpper, normalUpperQuantile } from './normal.ts';

// mpmath 1.3.0 (40 digits)
const upper: [number, number][] = [
  [0, 0.5],
  [0.3, 0.3820885778110474],
  [1, 0.15865525393145705],
  [1.959963984540054, 0.025000000000000012],
  [5, 2.866515718791939e-7],
  [5.7, 5.990371401063528e-9],
  [8, 6.220960574271784e-16],
  [20, 2.7536241186062337e-89],
  [37, 5.725571222524577e-300],
];
// scipy 1.17.1 stats.norm.isf
const quantiles: [number, number][] = [
  [0.5, 0],
  [0.3, 0.5244005127080409],
  [0.07, 1.4757910281791706],
  [0.025, 1.9599639845400545],
  [1e-6, 4.753424308822899],
  [1e-20, 9.262340089798409],
  [1e-300, 37.0470962993612],
  [0.9, -1.2815515655446004],
  [0.9999, -3.719016485455709],
];

test('the upper tail keeps its relative precision far out', () => {
  for (const [x, p] of upper) {
    expect(Math.abs(normalUpper(x) / p - 1)).toBeLessThan(1e-13);
    expect(Math.abs(normalCdf(-x) / p - 1)).toBeLessThan(1e-13);
    expect(normalUpper(-x)).toBeCloseTo(1 - p, 15);
  }
});

test('the quantile inverts either tail', () => {
  for (const [p, x] of quantiles) expect(normalUpperQuantile(p)).toBeCloseTo(x, 12);
  for (const p of [1e-200, 1e-9, 0.01, 0.3, 0.6, 0.99]) expect(Math.abs(normalUpper(normalUpperQuantile(p)) / p - 1)).toBeLessThan(1e-12);
  expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400545, 12);
});

test('the ends are infinite and nonsense is refused', () => {
  expect(normalUpperQuantile(0)).toBe(Infinity);
  expect(normalUpperQuantile(1)).toBe(-Infinity);
  expect(() => normalUpperQuantile(1.1)).toThrow(RangeError);
  expect(() => normalUpperQuantile(Number.NaN)).toThrow(RangeError);
});
