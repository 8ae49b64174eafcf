import { expect, test } from 'vitest';
import { type ProportionMethod, proportionInterval, proportionMethods } from './proportion-interval.ts';

const counts = [
  [7, 50],
  [0, 23],
  [23, 23],
  [120, 400],
] as const;

test('four intervals equal statsmodels 0.13.5, Wilson and Clopper–Pearson also prop.test and binom.test of R 4.2.2', () => {
  const wanted: Partial<Record<ProportionMethod, readonly (readonly [number, number])[]>> = {
    wilson: [
      [0.06950833427016288, 0.26186193710585537],
      [0, 0.1431166184504269],
      [0.856883381549573, 1],
      [0.25716767195619705, 0.34663724577752153],
    ],
    'clopper-pearson': [
      [0.0581917003403721, 0.2673960024970084],
      [0, 0.1481851289152244],
      [0.8518148710847756, 1],
      [0.25546672809530996, 0.34752187907364956],
    ],
    jeffreys: [
      [0.06487170115051852, 0.25532502815639163],
      [2.1118322017307578e-5, 0.10239382809160794],
      [0.8976061719083921, 0.9999788816779827],
      [0.25665441338145434, 0.34622797034492825],
    ],
    'agresti-coull': [
      [0.06637434349421775, 0.2649959278818006],
      [0, 0.1690690341806826],
      [0.8309309658193175, 1],
      [0.257127621275167, 0.3466772964585516],
    ],
  };
  for (const [method, ends] of Object.entries(wanted))
    counts.forEach(([x, n], k) => {
      const { lo, hi } = proportionInterval(x, n, { method: method as ProportionMethod });
      expect(lo).toBeCloseTo(ends[k]![0], 13);
      expect(hi).toBeCloseTo(ends[k]![1], 13);
    });
});

test('"beta" is Clopper–Pearson on a plain count, and logit with nobody falls back to it, saying so', () => {
  expect(proportionInterval(7, 50, { method: 'beta' })).toMatchObject({
    ...proportionInterval(7, 50, { method: 'clopper-pearson' }),
    method: 'beta',
  });
  expect(proportionInterval(0, 23, { method: 'logit' })).toEqual(proportionInterval(0, 23, { method: 'clopper-pearson' }));
  const { lo, hi } = proportionInterval(10, 40, { method: 'logit' });
  const reach = 1.959963984540054 * Math.sqrt(1 / 10 + 1 / 30);
  expect(Math.log(lo / (1 - lo))).toBeCloseTo(Math.log(1 / 3) - reach, 12);
  expect(Math.log(hi / (1 - hi))).toBeCloseTo(Math.log(1 / 3) + reach, 12);
});

test('yes and no exchanged turns every interval round, and more sureness widens it', () => {
  for (const method of proportionMethods)
    for (const [x, n] of [...counts, [3.7, 41.2] as const]) {
      const yes = proportionInterval(x, n, { method });
      const no = proportionInterval(n - x, n, { method });
      expect(yes.lo).toBeCloseTo(1 - no.hi, 12);
      expect(yes.hi).toBeCloseTo(1 - no.lo, 12);
      const wide = proportionInterval(x, n, { method, level: 0.99 });
      expect(wide.lo).toBeLessThanOrEqual(yes.lo);
      expect(wide.hi).toBeGreaterThanOrEqual(yes.hi);
    }
});

test('of 60 people at 10 %: exact coverage by enumeration is what each interval promises', () => {
  const n = 60;
  const cover = (method: ProportionMethod, p: number): number => {
    let sum = 0;
    let probability = (1 - p) ** n;
    for (let x = 0; x <= n; x++) {
      const { lo, hi } = proportionInterval(x, n, { method });
      if (lo <= p && p <= hi) sum += probability;
      probability *= ((n - x) / (x + 1)) * (p / (1 - p));
    }
    return sum;
  };
  for (const p of [0.02, 0.1, 0.3, 0.5]) {
    // Clopper–Pearson never covers less than 95 %
    expect(cover('clopper-pearson', p), `clopper ${p}`).toBeGreaterThanOrEqual(0.95);
    // the others hover about it: Brown, Cai & DasGupta 2001 show dips of a few percent
    for (const method of ['wilson', 'jeffreys', 'agresti-coull', 'logit'] as const) {
      expect(cover(method, p), `${method} ${p}`).toBeGreaterThan(0.89);
      expect(cover(method, p), `${method} ${p}`).toBeLessThanOrEqual(1 + 1e-12);
    }
  }
});

test('misuse is told with value and range', () => {
  expect(() => proportionInterval(5, 4)).toThrow('x must be from 0 to 4, got 5');
  expect(() => proportionInterval(0, 0)).toThrow('n must be above 0, got 0');
  expect(() => proportionInterval(1, 4, { level: 1 })).toThrow('level must be in (0, 1), got 1');
  expect(() => proportionInterval(1, 4, { method: 'wald' as 'wilson' })).toThrow('got wald');
});
