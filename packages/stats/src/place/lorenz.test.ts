import { expect, test } from 'vitest';
import lattice from './fixtures/gi-star-lattice.json';
import { generalisedGini, gini, lorenzCurve, placesHolding, shareInTop } from './lorenz.ts';

test('Gini and generalised Gini equal the worked numbers (NumPy 1.24.2)', () => {
  const sparse = [...new Array(40).fill(0), 1, 1, 1, 1, 1, 1, 3, 2, 5];
  expect(gini(sparse)).toBeCloseTo(0.8775510204081632, 12);
  expect(generalisedGini(sparse)).toBeCloseTo(0.625, 12);
  expect(generalisedGini([...new Array(30).fill(0), ...new Array(10).fill(1)])).toBeCloseTo(0, 12);
  expect(generalisedGini([...new Array(19).fill(0), 7])).toBeCloseTo(0.8571428571428568, 12);
  expect(generalisedGini([4, 9, 1, 0, 30, 12])).toBeCloseTo(gini([4, 9, 1, 0, 30, 12]), 12);
});

test('1.125 % of the lattice cells hold half of the events', () => {
  expect(placesHolding(lattice.counts, 0.5)?.placesShare).toBeCloseTo(0.01125, 12);
});

test('nothing happened is no concentration', () => {
  expect(placesHolding([0, 0], 0.5)).toBeNull();
  expect(shareInTop([], 0.05)).toBeNull();
  expect(gini([0, 0])).toBe(0);
  expect(shareInTop([1, 1, 1, 1], 0.05)).toEqual({ placesShare: 0.25, countShare: 0.25 });
});

test('Gini of the lattice equals NumPy 1.24.2; a factor or the order changes nothing', () => {
  expect(gini(lattice.counts)).toBeCloseTo(0.852652125, 12);
  expect(generalisedGini(lattice.counts)).toBeCloseTo(0.852652125, 12);
  expect(gini(lattice.counts.map((n) => 3 * n).reverse())).toBeCloseTo(0.852652125, 12);
});

test('one place, all equal and everything in one place', () => {
  expect(gini([7])).toBe(0);
  expect(gini([3, 3, 3])).toBeCloseTo(0, 15);
  expect(gini([...new Array(19).fill(0), 7])).toBeCloseTo(0.95, 12);
  expect(placesHolding([0, 0, 0, 9], 0.5)).toEqual({ placesShare: 0.25, countShare: 1 });
});

test('misuse is refused; shares that only rounding keeps from the whole are the whole', () => {
  expect(() => gini([1, -1])).toThrow('gini: counts must be 0 or more, got -1 at 1');
  expect(() => generalisedGini([Number.NaN])).toThrow(RangeError);
  expect(() => placesHolding([1, 2], 1.5)).toThrow('placesHolding: the share must be in [0, 1], got 1.5');
  expect(() => shareInTop([1, 2], -1)).toThrow(RangeError);
  expect(placesHolding([0.1, 0.2, 0.3, 0.7], 1)?.placesShare).toBe(1);
});

test('the Lorenz curve: its area is Gini’s, it bends down, the few places with most are its end', () => {
  for (const counts of [lattice.counts, [4, 9, 1, 0, 30, 12], [7, 7, 7], [0, 0, 0, 5]]) {
    const { places, events } = lorenzCurve(counts);
    const n = counts.length;
    expect([places.length, places[0], places[n], events[0]]).toEqual([n + 1, 0, 1, 0]);
    expect(events[n]).toBeCloseTo(1, 12);
    let under = 0;
    for (let i = 1; i <= n; i++) {
      under += (events[i]! + events[i - 1]!) / (2 * n);
      if (i > 1) expect(events[i]! - events[i - 1]!).toBeGreaterThanOrEqual(events[i - 1]! - events[i - 2]! - 1e-12);
    }
    expect(1 - 2 * under).toBeCloseTo(gini(counts), 10);
  }
  const top = shareInTop([4, 9, 1, 0, 30, 12], 1 / 3);
  const { events } = lorenzCurve([4, 9, 1, 0, 30, 12]);
  expect(top?.countShare).toBeCloseTo(1 - events[4]!, 12);
});

test('a Lorenz curve of nothing lies on the diagonal', () => {
  expect([...lorenzCurve([0, 0]).events]).toEqual([0, 0.5, 1]);
  expect([...lorenzCurve([]).places]).toEqual([0]);
  expect(() => lorenzCurve([1, -1])).toThrow('lorenzCurve');
});
