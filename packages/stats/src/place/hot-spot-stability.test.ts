import { expect, test } from 'vitest';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type TopStability, tauB, topStability } from './hot-spot-stability.ts';
import { type PatternLikeness, patternLikeness } from './pattern-likeness.ts';

const lastYear = [14, 3, 9, 0, 7, 1, 0, 2, 11, 0, 4, 1];
const thisYear = [12, 1, 10, 2, 3, 0, 0, 6, 9, 1, 5, 0];

test('tau-b equals R 4.2.2 cor(method = "kendall"), ties among them, of all places and of the tops', () => {
  expect(tauB(lastYear, thisYear)).toBeCloseTo(0.629032258064516, 14);
  const made = topStability(lastYear, thisYear, 4) as TopStability;
  expect(made.kendall).toBeCloseTo(0.6, 14);
  expect(made).toMatchObject({ shared: 3, jaccard: 3 / 5, expectedShared: 16 / 12 });
});

test('against itself a period is the same; turned round the top is shared as much; ties join the top, empty places never', () => {
  expect(topStability(lastYear, lastYear, 4)).toMatchObject({ jaccard: 1, kendall: 1 });
  const [there, back] = [topStability(lastYear, thisYear, 4), topStability(thisYear, lastYear, 4)];
  expect(back).toEqual(there);
  expect(topStability([5, 2, 2, 2, 0], [5, 2, 2, 0, 0], 2)).toMatchObject({ shared: 3, jaccard: 3 / 4 });
  expect(topStability([5, 0, 0, 0], [5, 0, 0, 0], 3)).toMatchObject({ shared: 1, jaccard: 1, kendall: null });
});

test('the intervals of S are the quantiles of the hypergeometric distribution', () => {
  const after = [40, 25, 20, 10, 5];
  const made = patternLikeness([40, 25, 20, 10, 5], after, { reps: 4000 }) as PatternLikeness;
  // R 4.2.2: qhyper(c(.025, .975), after, 100 - after, 85)/85; one event of a step allowed to simulation
  const lo = [31, 18, 14, 6, 3].map((k) => k / 85);
  const hi = [37, 24, 20, 10, 5].map((k) => k / 85);
  for (const i of lo.keys()) {
    expect(Math.abs(made.lo[i]! - lo[i]!)).toBeLessThanOrEqual(1 / 85 + 1e-12);
    expect(Math.abs(made.hi[i]! - hi[i]!)).toBeLessThanOrEqual(1 / 85 + 1e-12);
  }
  expect(made).toMatchObject({ s: 1, sHit: 1 });
});

test('more events in the same pattern are alike, a moved pattern is not, and a place is told in its direction', () => {
  expect(
    patternLikeness(
      lastYear,
      lastYear.map((n) => 10 * n),
      {},
    ),
  ).toMatchObject({ s: 1, sHit: 1 });
  const moved = patternLikeness([50, 30, 20, 0], [10, 30, 60, 0], { seed: 3 }) as PatternLikeness;
  expect([...moved.change]).toEqual([1, 0, -1, 0]);
  expect(moved.s).toBe(0.5);
  expect(moved.sHit).toBeCloseTo(1 / 3, 12);
});

test('no events, one place, misuse', () => {
  expect(topStability([0, 0], [1, 0], 1)).toEqual({ known: false, reason: 'no_events' });
  expect(patternLikeness([1, 0], [0, 0])).toEqual({ known: false, reason: 'no_events' });
  expect(topStability([3], [2], 1)).toMatchObject({ jaccard: 1, kendall: null });
  expect(patternLikeness([3], [2])).toMatchObject({ s: 1 });
  expect(() => topStability([1], [1, 2], 1)).toThrow('1 places before');
  expect(() => topStability([1, 2], [1, 2], 3)).toThrow('from 1 to 2');
  expect(() => patternLikeness([1.5], [1])).toThrow('whole');
  expect(() => patternLikeness([1], [1], { sample: 1 })).toThrow('sample');
  expect(() => patternLikeness([1], [1], { reps: 3 })).toThrow('reps');
  expect(() => patternLikeness([1], [1], { level: 0 })).toThrow('level');
});

test('S understates: two years of the same chances are far from 95 % alike, as its pitfall says', () => {
  const random = seeded(5);
  const draw = () => Array.from({ length: 100 }, (_, i) => drawPoisson(4 + 40 / (i + 1), random));
  const { s } = patternLikeness(draw(), draw()) as PatternLikeness;
  expect(s).toBeGreaterThan(0.2);
  expect(s).toBeLessThan(0.8);
});
