import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { structuralFilter } from './structural-filter.ts';
import { structuralModel } from './structural-model.ts';

const { its_seatbelts, structTS } = referenceVectors<{
  readonly its_seatbelts: { readonly y: readonly number[] };
  readonly structTS: { readonly variances: Readonly<Record<'level' | 'slope' | 'seas' | 'epsilon', number>>; readonly loglik: number };
}>('h_effect');
const y = its_seatbelts.y.map(Math.log10);
const theirs = structTS.variances;
const near = (ours: number, wanted: number, off: number): void => expect(Math.abs(ours / wanted - 1)).toBeLessThan(off);

test('drivers killed or injured, log10: variances and likelihood equal the dense normal likelihood in R 4.2.2', () => {
  const fit = structuralModel(y);
  if (!fit.known) throw new Error(fit.reason);
  near(fit.logLikelihood, 320.993628423, 1e-10);
  near(fit.variances.noise, 0.000654073094105, 1e-6);
  near(fit.variances.level, 0.000188788726026, 1e-6);
  expect([fit.variances.slope, fit.variances.season]).toEqual([0, 0]);
});

test('StructTS of R 4.2.2 fills the whole first covariance with one number, so that its 13 unknowns are one: that gives its likelihood, and a season that drifts', () => {
  const [n, m] = [y.length, 13];
  const mean = y.reduce((a, b) => a + b, 0) / n;
  const wide = (1e4 * y.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / (n - 1);
  const T = Array.from({ length: m }, (_, i) =>
    Array.from({ length: m }, (__, j) => Number(i === 0 ? j < 2 : i === 1 ? j === 1 : i === 2 ? j > 1 && -1 : j === i - 1)),
  );
  const times = (a: number[][], b: number[][]) => a.map((row) => b[0]!.map((_, j) => row.reduce((sum, v, k) => sum + v * b[k]![j]!, 0)));
  const turned = T.map((_, i) => T.map((row) => row[i]!));
  let P = T.map((row) => row.map(() => wide));
  let state = T.map((_, i) => [i === 0 ? y[0]! : 0]);
  let likelihood = 0;
  for (const value of y) {
    state = times(T, state);
    P = times(times(T, P), turned);
    [theirs.level, theirs.slope, theirs.seas].forEach((variance, i) => {
      P[i]![i]! += variance;
    });
    const column = P.map((row) => row[0]! + row[2]!);
    const F = column[0]! + column[2]! + theirs.epsilon;
    const error = value - state[0]![0]! - state[2]![0]!;
    likelihood -= 0.5 * (Math.log(2 * Math.PI * F) + error ** 2 / F);
    state = state.map(([own], i) => [own! + (column[i]! / F) * error]);
    P = P.map((row, i) => row.map((own, j) => own - (column[i]! * column[j]!) / F));
  }
  near(likelihood, structTS.loglik, 1e-9);
  // with each of the 13 unknown by itself its variances are 18 below ours in likelihood, whatever their scale, and no season need drift
  const all = theirs.level + theirs.slope + theirs.seas + theirs.epsilon;
  const there = structuralFilter(y, 12)([theirs.epsilon / all, theirs.level / all, theirs.slope / all, theirs.seas / all]);
  expect(there.logLikelihood).toBeCloseTo(302.751, 3);
  expect(theirs.seas).toBeGreaterThan(2e-4);
});
