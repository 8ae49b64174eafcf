import { expect, test } from 'vitest';
import { ascendingOrder } from '../numeric/ascending-order.ts';
import { seeded } from '../numeric/random.ts';
import { type AdjustMethod, pAdjust } from './p-adjust.ts';

// R 4.2.2 p.adjust
const p = [
  0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696,
  0.762, 0.94, 0.942, 0.975, 0.986,
];
const reference: Record<AdjustMethod, number[]> = {
  BH: [
    0.025, 0.1, 0.21, 0.21, 0.21, 0.25, 0.264285714285714, 0.491071428571429, 0.491071428571429, 0.491071428571429, 0.491071428571429,
    0.491071428571429, 0.491071428571429, 0.491071428571429, 0.5328125, 0.5328125, 0.564705882352941, 0.781578947368421, 0.781578947368421,
    0.87, 0.907142857142857, 0.986, 0.986, 0.986, 0.986,
  ],
  BY: [
    0.0953989544438377, 0.381595817775351, 0.801351217328236, 0.801351217328236, 0.801351217328236, 0.953989544438377, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ],
  holm: [0.025, 0.192, 0.897, 0.902, 0.902, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  hochberg: [
    0.025, 0.192, 0.882, 0.882, 0.882, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986, 0.986,
    0.986, 0.986, 0.986, 0.986, 0.986, 0.986,
  ],
  bonferroni: [0.025, 0.2, 0.975, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
};

test('every method equals R to 1e-12', () => {
  for (const method of ['BH', 'BY', 'holm', 'hochberg', 'bonferroni'] as const) {
    const adjusted = pAdjust(p, method);
    for (let i = 0; i < p.length; i++) expect(adjusted[i]).toBeCloseTo(reference[method][i]!, 12);
  }
});

test('the order of the tests does not matter', () => {
  const turned = pAdjust([...p].reverse(), 'BH');
  for (let i = 0; i < p.length; i++) expect(turned[p.length - 1 - i]).toBeCloseTo(reference.BH[i]!, 12);
});

test('one test and no test are answered, nonsense is refused', () => {
  expect([...pAdjust([0.03], 'BY')]).toEqual([0.03]);
  expect(pAdjust([]).length).toBe(0);
  expect(() => pAdjust([0.1, Number.NaN])).toThrow(RangeError);
});

test('methods stand in their known order and none makes a p smaller', () => {
  const [BH, BY, holm, hochberg, bonferroni] = (['BH', 'BY', 'holm', 'hochberg', 'bonferroni'] as const).map((method) =>
    pAdjust(p, method),
  );
  for (let i = 0; i < p.length; i++) {
    expect(BH![i]).toBeGreaterThanOrEqual(p[i]!);
    expect(BY![i]).toBeGreaterThanOrEqual(BH![i]!);
    expect(hochberg![i]).toBeGreaterThanOrEqual(BH![i]!);
    expect(holm![i]).toBeGreaterThanOrEqual(hochberg![i]!);
    expect(bonferroni![i]).toBeGreaterThanOrEqual(holm![i]!);
  }
});

test('ties share their adjusted p', () => {
  expect([...pAdjust([0.02, 0.02, 0.5], 'BH')]).toEqual([0.03, 0.03, 0.5]);
});

test('sorting by bits gives, to the last one, what comparing gives: also with ties, tiny, nearly equal and subnormal p', () => {
  const random = seeded(3);
  const makers = [
    () => random.next(),
    () => random.next() ** 40,
    () => random.below(9) / 9,
    () => 0.3 + random.next() * 1e-12,
    () => random.next() * 1e-310,
    () => random.below(2),
  ];
  for (const make of makers) {
    const values = Float64Array.from({ length: 3000 }, make);
    values[7] = -0;
    const compared = [...values.keys()].sort((i, j) => values[i]! - values[j]! || i - j);
    expect([...ascendingOrder(values)]).toEqual(compared);
    const adjusted = pAdjust(values, 'BH');
    let least = 1;
    for (let rank = 2999; rank >= 0; rank--) {
      least = Math.min(least, (3000 / (rank + 1)) * values[compared[rank]!]!);
      if (adjusted[compared[rank]!] !== least) throw new Error(`rank ${rank}: ${adjusted[compared[rank]!]} is not ${least}`);
    }
  }
  expect([...ascendingOrder(Float64Array.of(Infinity, 3, 1e300, 0, 2))]).toEqual([3, 4, 1, 2, 0]);
  expect(ascendingOrder(new Float64Array(0))).toHaveLength(0);
});

test('few different p among many, and thousands of them, are raised by the plain rule', () => {
  const random = seeded(12);
  const many = Array.from({ length: 6000 }, () => random.next() ** 3);
  for (const list of [many, many.map((one) => Math.round(one * 300) / 300)])
    for (const method of ['BH', 'hochberg'] as const) {
      const sorted = [...list].sort((a, b) => a - b);
      const weight = (rank: number): number => (method === 'BH' ? list.length / (rank + 1) : list.length - rank);
      const wanted = new Map<number, number>();
      for (let rank = list.length - 1, least = 1; rank >= 0; rank--) {
        least = Math.min(least, weight(rank) * sorted[rank]!);
        wanted.set(sorted[rank]!, least);
      }
      expect([...pAdjust(list, method)]).toEqual(list.map((one) => wanted.get(one)!));
    }
});
