import { expect, test } from 'vitest';
import type { Finding } from '../finder/finding.ts';
import { hotFinding } from './hot-change.ts';

const kind: Finding = {
  category: 1,
  area: -1,
  placeType: -1,
  daypart: -1,
  node: 7,
  count: 900,
  expected: 880,
  movement: 1.1,
  ratio: 900 / 880,
  interval: [0.9, 1.1],
  excess: 20,
  shrunkLogRatio: 0.02,
  q: 0.8,
  z: 0.4,
  threshold: 4,
  phi: 1.4,
  sigma: 0.07,
  relativeVariance: 0.01,
  smallestVisible: 1.5,
  verdict: 'no_clear_change',
  reason: null,
  claimed: false,
  claimedBy: null,
  family: 'found',
  explainedBy: 2,
  inside: null,
  furtherRatio: null,
  tier: null,
  sigmaAssumed: false,
  comparableShare: 1,
};
const years = (...yearly: number[]) => Float64Array.from({ length: 12 * yearly.length }, (_, m) => yearly[Math.floor(m / 12)]! / 12);
const cells = (counts: Float64Array, more: { gone?: number[]; abnormal?: number[] } = {}) => ({
  counts,
  gone: Uint8Array.from(counts, (_, m) => (more.gone?.includes(m) ? 1 : 0)),
  windowMonths: 12,
  abnormal: new Set(more.abnormal ?? []),
});

test('the cells are compared with themselves: newer years weigh double', () => {
  const hot = hotFinding(kind, cells(years(120, 150, 145)));
  expect(hot.expected).toBeCloseTo(140, 9);
  expect(hot.ratio).toBeCloseTo(145 / 140, 9);
  expect(hot.excess).toBeCloseTo(5, 9);
  expect(hot.verdict).toBe('no_clear_change');
  // nothing of the whole kind is left in it
  expect(hot).toMatchObject({ q: null, z: null, smallestVisible: null, explainedBy: null, claimed: false });
});

test('however large, a change is shown and not claimed', () => {
  const hot = hotFinding(kind, cells(years(100, 100, 400)));
  expect(hot.interval![0]).toBeGreaterThan(1);
  expect(hot.verdict).toBe('cannot_tell');
});

test('a verdict of no clear change always has numbers behind it; too few, none before and broken months say so', () => {
  expect(hotFinding(kind, cells(years(3, 4, 6)))).toMatchObject({ verdict: 'cannot_tell', reason: 'too_few' });
  expect(hotFinding(kind, cells(years(0, 0, 14)))).toMatchObject({
    verdict: 'cannot_tell',
    reason: 'too_few',
    expected: null,
    ratio: null,
  });
  const alone = { ...kind, expected: null, ratio: null, interval: null, verdict: 'cannot_tell', reason: 'no_reference' } as const;
  expect(hotFinding(alone, cells(years(90)))).toMatchObject({ verdict: 'cannot_tell', reason: 'no_reference', ratio: null });
  const broken = cells(years(90, 90), { gone: [1, 3, 5, 7] });
  expect(hotFinding(kind, broken)).toMatchObject({ verdict: 'not_comparable', reason: 'months_missing', ratio: null });
});

test('a month without data is left out of every year, an abnormal year of the expectation', () => {
  const holed = years(120, 120, 120);
  for (const m of [26, 27]) holed[m] = 0;
  expect(hotFinding(kind, cells(holed, { gone: [26, 27] }))).toMatchObject({ count: 100, expected: expect.closeTo(100, 9) });
  expect(hotFinding(kind, cells(years(120, 30, 120), { abnormal: [1] })).expected).toBeCloseTo(120, 9);
  // the older year gives way when it has too few months in common
  expect(hotFinding(kind, cells(years(40, 90, 90), { gone: [0, 1, 2, 3] })).expected).toBeCloseTo(90, 9);
});
