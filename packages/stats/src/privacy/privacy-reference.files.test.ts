// Every case of the reference about privacy, harm and ranking (NumPy 1.24.2, SciPy 1.10.1), and what is left of concentration.
import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { generalisedGini, gini } from '../place/lorenz.ts';
import { harm, harmChange } from '../ranking/harm.ts';
import { largerRate } from '../ranking/larger-rate.ts';
import { inRing } from './donut.ts';
import { geometricProbability } from './geometric.ts';

type Numbers = readonly number[];
type Kinds = Readonly<Record<'a' | 'b' | 'c', number>>;
const V = referenceVectors<{
  readonly geometric_mechanism: readonly {
    readonly epsilon: number;
    readonly alpha: number;
    readonly pmf: Numbers;
    readonly variance: number;
  }[];
  readonly donut: readonly { readonly u: readonly [number, number]; readonly rmin: number; readonly rmax: number; readonly d: Numbers }[];
  readonly harm: {
    readonly weights: Kinds;
    readonly before: Kinds;
    readonly after: Kinds;
    readonly countRatio: number;
    readonly ratio: number;
    readonly seLog: number;
    readonly ci: Numbers;
  };
  readonly poissonRank: { readonly counts: Numbers; readonly pLarger: readonly (readonly (number | null)[])[] };
}>('ijk');
const more = referenceVectors<{
  readonly gini: Readonly<Record<string, { readonly v: Numbers; readonly gini: number; readonly generalised: number }>>;
}>('more');
const near = (ours: number, theirs: number, off = 1e-12): void =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(off * Math.max(1, Math.abs(theirs)));

test('geometric noise: chances, their fall and their variance', () => {
  for (const { epsilon, alpha, pmf, variance } of V.geometric_mechanism) {
    pmf.forEach((p, k) => {
      near(geometricProbability(k - 5, epsilon), p);
    });
    near(geometricProbability(4, epsilon) / geometricProbability(3, epsilon), alpha);
    let sum = 0;
    for (let k = 1; k < 1000; k++) sum += 2 * k * k * geometricProbability(k, epsilon);
    near(sum, variance, 1e-9);
  }
});

test('places in the ring', () => {
  for (const { u, rmin, rmax, d } of V.donut)
    inRing(u[0], u[1], rmin, rmax).forEach((at, axis) => {
      expect(Math.abs(at - d[axis]!)).toBeLessThan(1e-10);
    });
});

test('harm: ratio, its error on the logarithm and its interval', () => {
  const { weights, before, after, countRatio, ratio, seLog, ci } = V.harm;
  const of = ({ a, b, c }: Kinds): number[] => [a, b, c];
  const change = harmChange(of(before), of(after), of(weights));
  if (!change.known) throw new Error(change.reason);
  near(change.ratio, ratio);
  near(change.lo, ci[0]!);
  near(change.hi, ci[1]!);
  near(Math.log(change.hi / change.lo) / (2 * 1.959963984540054), seLog, 1e-10);
  near(harm(of(after), [1, 1, 1]).sum / harm(of(before), [1, 1, 1]).sum, countRatio);
});

test('which problem is truly larger: all pairs', () => {
  const { counts, pLarger } = V.poissonRank;
  const chance = largerRate(counts);
  pLarger.forEach((row, i) => {
    row.forEach((p, j) => {
      if (p !== null) near(chance[i * counts.length + j]!, p, 1e-10);
    });
  });
});

test('concentration of every list', () => {
  for (const { v, gini: plain, generalised } of Object.values(more.gini)) {
    near(Number(gini(v)), plain);
    near(Number(generalisedGini(v)), generalised);
  }
});
