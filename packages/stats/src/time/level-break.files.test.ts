import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { levelBreak } from './level-break.ts';
import { pelt } from './pelt.ts';

type Numbers = readonly number[];
interface Cut {
  readonly param: { readonly mean?: Numbers; readonly variance?: Numbers; readonly lambda?: Numbers };
  readonly pen: number;
}
const vectors = referenceVectors<{
  readonly harmonic: { readonly y: Numbers };
  readonly pelt: Readonly<Record<'nile' | 'discoveries', Numbers>> &
    Readonly<
      Record<
        | 'nile_scaled_mean_MBIC'
        | 'nile_scaled_mean_SIC'
        | 'nile_meanvar_BIC'
        | 'discoveries_poisson_MBIC'
        | 'discoveries_poisson_SIC'
        | 'seatbelts_poisson_MBIC_min12',
        Cut
      >
    >;
  readonly strucchange: {
    readonly confint: readonly Numbers[];
    readonly supF: { readonly stat: number; readonly F: Numbers };
    readonly olsCusum: { readonly stat: number; readonly p: number };
  };
}>('c_trend');
const { nile, discoveries } = vectors.pelt;
const near = (ours: number, theirs: number, off: number): void => expect(Math.abs(ours / theirs - 1)).toBeLessThan(off);

test('the Nile breaks in 1898, between 1895 and 1902: F, summed remainders and interval equal strucchange 1.5-3', () => {
  const found = levelBreak(nile);
  if (!found.known) throw new Error(found.reason);
  const { supF, olsCusum, confint } = vectors.strucchange;
  expect([found.interval![0], found.at, found.interval![1]]).toEqual(confint[0]);
  near(found.supF, supF.stat, 1e-10);
  expect(found.f).toHaveLength(supF.F.length);
  supF.F.forEach((f, k) => {
    near(found.f[k]!, f, 1e-9);
  });
  near(found.cusum, olsCusum.stat, 1e-10);
  near(found.cusumP, olsCusum.p, 1e-9);
  // R stops at 2.2e-16
  expect(found.supFP).toBeLessThan(1e-15);
});

test('penalties, means and variances of the parts equal changepoint 2.3', () => {
  const mean = nile.reduce((a, b) => a + b, 0) / nile.length;
  const sd = Math.sqrt(nile.reduce((a, b) => a + (b - mean) ** 2, 0) / (nile.length - 1));
  const scaled = nile.map((v) => (v - mean) / sd);
  const found = {
    nile_scaled_mean_MBIC: pelt(scaled, { cost: 'normalMean' }),
    nile_scaled_mean_SIC: pelt(scaled, { cost: 'normalMean', penalty: 'BIC' }),
    nile_meanvar_BIC: pelt(nile, { cost: 'normalMeanVar', penalty: 'BIC' }),
    discoveries_poisson_MBIC: pelt(discoveries, { cost: 'poisson', pruning: 'quick' }),
    discoveries_poisson_SIC: pelt(discoveries, { cost: 'poisson', penalty: 'BIC' }),
    seatbelts_poisson_MBIC_min12: pelt(vectors.harmonic.y, { cost: 'poisson', minSegment: 12 }),
  };
  for (const [name, ours] of Object.entries(found)) {
    const { param, pen } = vectors.pelt[name as keyof typeof found];
    // of a part with its own variance there are two parameters: the package counts three for each cut
    near(ours.penalty, pen, 1e-12);
    (param.mean ?? param.lambda ?? []).forEach((value, k) => {
      expect(Math.abs(ours.means[k]! - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
    });
    (param.variance ?? []).forEach((value, k) => {
      expect(Math.abs(ours.variances![k]! - value)).toBeLessThan(1e-9 * Math.max(1, value));
    });
  }
});
