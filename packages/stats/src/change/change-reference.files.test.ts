// Every case of the reference: R 4.2.2, ptools 2.0.0, epitools 0.5-10.1, MASS 7.3-58.2, statsmodels 0.13.5.
import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { neweyWest } from '../effect/newey-west.ts';
import { binomialProbability } from '../numeric/count-distributions.ts';
import { coefficientsOf, glm } from '../numeric/glm.ts';
import { normalUpper } from '../numeric/normal.ts';
import { eTest } from './e-test.ts';
import { rateChange, type TwoCounts } from './rate-change.ts';

type Numbers = readonly number[];
type Maybe<T> = T | Record<string, never>;
interface Case extends TwoCounts {
  readonly ratio: number | 'Inf';
  readonly exactCI: readonly [number, number | 'Inf'];
  readonly p_minlik: number;
  readonly p_central: number;
  readonly p_midp: number;
  readonly midpCI: readonly [number, number | 'Inf'];
  readonly waldLogCI: Maybe<Numbers>;
  readonly etest_ptools: number;
  readonly varianceStabilised_z: Maybe<number>;
  readonly ptools_pois_contour_z: Maybe<number>;
}
const vectors = referenceVectors<{
  readonly cases: readonly Case[];
  readonly epitools: { readonly ci: Numbers };
  readonly monthly: {
    readonly y: Numbers;
    readonly post: Numbers;
    readonly poisson: { readonly coef: readonly Numbers[] };
    readonly negbin: { readonly loglik: number };
  };
  readonly overdispersed: {
    readonly y: Numbers;
    readonly post: Numbers;
    readonly negbin: { readonly theta_se: number; readonly loglik: number };
    readonly quasi: { readonly coef: Numbers; readonly se: Numbers; readonly dispersion: number };
  };
}>('a_change');
const python = referenceVectors<{
  readonly hac_sm_lag4: { readonly se: Numbers };
  readonly nb_sm: { readonly params: Numbers; readonly theta: number; readonly llf: number };
}>('more');
const near = (ours: number, theirs: number | 'Inf', off = 1e-9): void =>
  theirs === 'Inf' ? expect(ours).toBe(Infinity) : expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(off * Math.max(1, Math.abs(theirs)));

test.each(vectors.cases.map((told) => [`${told.x1} and ${told.x2} in ${told.t1} and ${told.t2}`, told] as const))('%s', (_, told) => {
  const by = (method: 'midp' | 'exact' | 'wald') => {
    const change = rateChange(told, { method });
    if (!change.known) throw new Error(change.reason);
    return change;
  };
  const [midp, exact] = [by('midp'), by('exact')];
  near(midp.ratio, told.ratio);
  near(midp.p, told.p_midp);
  near(midp.lo, told.midpCI[0], 1e-7);
  near(midp.hi, told.midpCI[1], 1e-7);
  near(exact.p, told.p_central);
  near(exact.lo, told.exactCI[0]);
  near(exact.hi, told.exactCI[1]);
  if (Array.isArray(told.waldLogCI) && told.waldLogCI.length === 2) {
    const wald = by('wald');
    near(wald.lo, told.waldLogCI[0]!);
    near(wald.hi, told.waldLogCI[1]!);
  }
  // the package was asked with the exposure on the first count; outcomes exactly as far apart it may lose to rounding (17 and 31: .006)
  const e = eTest({ x1: told.x1, x2: told.x2, t1: told.t2 / told.t1, t2: 1 });
  near(e.known ? e.p : Number.NaN, told.etest_ptools, told.x1 === 17 ? 0.006 : 1e-9);
  // poisson.test's own p sums what is no likelier than what was seen: it does not belong to its interval, and we do not tell it
  const n = told.x1 + told.x2;
  const share = told.t2 / (told.t1 + told.t2);
  const seen = binomialProbability(told.x2, n, share);
  let unlikely = 0;
  for (let x = 0; x <= n; x++) if (binomialProbability(x, n, share) <= seen * (1 + 1e-7)) unlikely += binomialProbability(x, n, share);
  near(unlikely, told.p_minlik);
  // quick scores of square roots: alike where counts are not few, no more
  if (typeof told.varianceStabilised_z === 'number') {
    near((2 * (Math.sqrt(told.x2 + 3 / 8) - Math.sqrt(told.x1 + 3 / 8))) / Math.SQRT2, told.varianceStabilised_z);
    expect(Math.abs(2 * normalUpper(Math.abs(told.varianceStabilised_z)) - midp.p)).toBeLessThan(0.03);
  }
  if (typeof told.ptools_pois_contour_z === 'number') near(2 * (Math.sqrt(told.x2) - Math.sqrt(told.x1)), told.ptools_pois_contour_z);
});

test('epitools finds the mid-p limits to a ten-thousandth only: its 0.72654 and 3.66087 are 0.72662 and 3.66123', () => {
  const change = rateChange({ x1: 10, x2: 16, t1: 1, t2: 1 });
  if (!change.known) throw new Error(change.reason);
  const [, low = 0, high = 0] = vectors.epitools.ci;
  expect([low.toFixed(5), high.toFixed(5), change.lo.toFixed(5), change.hi.toFixed(5)]).toEqual([
    '0.72654',
    '3.66087',
    '0.72662',
    '3.66123',
  ]);
});

test('months by regression: Poisson table, negative binomials of MASS and statsmodels, errors that know neighbours in time', () => {
  const { y, post, poisson, negbin } = vectors.monthly;
  const columns = [y.map(() => 1), post];
  const fit = (family: 'poisson' | 'quasipoisson' | 'negbin', of: Numbers, groups: readonly Numbers[]) => {
    const found = glm(groups, of, { family });
    if (!found.known) throw new Error(found.reason);
    return found;
  };
  const plain = fit('poisson', y, columns);
  poisson.coef.forEach(([value = 0, se = 0, z = 0, p = 0], k) => {
    near(plain.coefficients[k]!, value, 1e-7);
    near(plain.se[k]!, se, 1e-7);
    near(plain.coefficients[k]! / plain.se[k]!, z, 1e-6);
    near(2 * normalUpper(Math.abs(z)), p);
  });
  near(fit('negbin', y, columns).logLikelihood!, negbin.loglik, 1e-6);
  const hac = coefficientsOf(columns, y, { family: 'quasipoisson' });
  if (!hac.known) throw new Error(hac.reason);
  const covariance = neweyWest(
    columns.map((column) => Float64Array.from(column)),
    y,
    hac,
    4,
    false,
  );
  python.hac_sm_lag4.se.forEach((se, k) => {
    near(Math.sqrt(covariance[3 * k]!), se, 1e-7);
  });
  const wide = vectors.overdispersed;
  const groups = [wide.y.map(() => 1), wide.post];
  const counts = fit('negbin', wide.y, groups);
  // MASS stops a step earlier
  near(counts.sizeSe!, wide.negbin.theta_se, 1e-4);
  near(counts.logLikelihood!, wide.negbin.loglik, 1e-9);
  near(counts.logLikelihood!, python.nb_sm.llf, 1e-9);
  [...counts.coefficients, 1 / counts.size!].forEach((value, k) => {
    near(value, python.nb_sm.params[k]!, 1e-6);
  });
  near(counts.size!, python.nb_sm.theta, 1e-6);
  const quasi = fit('quasipoisson', wide.y, groups);
  [...quasi.coefficients, ...quasi.se, quasi.dispersion].forEach((value, k) => {
    // R stops when the deviance moves by less than 1e-8: the dispersion of these wild months is then off by 2e-6
    near(value, [...wide.quasi.coef, ...wide.quasi.se, wide.quasi.dispersion][k]!, 3e-6);
  });
});
