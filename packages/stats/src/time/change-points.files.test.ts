import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { breakpoints } from './breakpoints.ts';
import { pelt } from './pelt.ts';

interface Cut {
  readonly cpts: number | readonly number[];
}
const vectors = referenceVectors<{
  readonly harmonic: { readonly y: readonly number[] };
  readonly pelt: Readonly<Record<'nile' | 'discoveries', readonly number[]>> &
    Readonly<
      Record<
        | 'nile_scaled_mean_MBIC'
        | 'nile_scaled_mean_SIC'
        | 'nile_mean_MBIC'
        | 'nile_meanvar_BIC'
        | 'discoveries_poisson_MBIC'
        | 'discoveries_poisson_SIC'
        | 'seatbelts_poisson_MBIC_min12',
        Cut
      >
    >;
  readonly strucchange: {
    readonly RSS: readonly number[];
    readonly BIC: readonly number[];
    readonly all: readonly (number | readonly number[])[];
  };
}>('c_trend');

test('cuts of Nile, discoveries and Seatbelts equal changepoint 2.3, also where it cuts a raw Nile everywhere', () => {
  const { nile, discoveries, ...wanted } = vectors.pelt;
  const mean = nile.reduce((a, b) => a + b, 0) / nile.length;
  const sd = Math.sqrt(nile.reduce((a, b) => a + (b - mean) ** 2, 0) / (nile.length - 1));
  const scaled = nile.map((v) => (v - mean) / sd);
  const found = {
    nile_scaled_mean_MBIC: pelt(scaled, { cost: 'normalMean' }),
    nile_scaled_mean_SIC: pelt(scaled, { cost: 'normalMean', penalty: 'BIC' }),
    nile_mean_MBIC: pelt(nile, { cost: 'normalMean' }),
    nile_meanvar_BIC: pelt(nile, { cost: 'normalMeanVar', penalty: 'BIC' }),
    discoveries_poisson_MBIC: pelt(discoveries, { cost: 'poisson', pruning: 'quick' }),
    discoveries_poisson_SIC: pelt(discoveries, { cost: 'poisson', penalty: 'BIC' }),
    seatbelts_poisson_MBIC_min12: pelt(vectors.harmonic.y, { cost: 'poisson', minSegment: 12 }),
  };
  for (const [name, { cuts }] of Object.entries(found))
    expect([name, ...cuts]).toEqual([name, ...[wanted[name as keyof typeof found].cpts].flat()]);
});

// with MBIC the logarithm of each length is part of the cost, and pruning without slack is not exact: changepoint 2.3 answers 24, 29, 73
test('discoveries have one cut by MBIC, 1932, cheaper than the three of changepoint 2.3', () => {
  const { discoveries, discoveries_poisson_MBIC: theirs } = vectors.pelt;
  const [safe, quick] = (['safe', 'quick'] as const).map((pruning) => pelt(discoveries, { cost: 'poisson', pruning }));
  expect([[...safe!.cuts], [...quick!.cuts]]).toEqual([[73], theirs.cpts]);
  expect(quick!.cost - safe!.cost).toBeGreaterThan(0.1);
});

test('breaks of the Nile equal strucchange 1.5-3: 1898, with the whole table of RSS and BIC', () => {
  const found = breakpoints(vectors.pelt.nile);
  if (!found.known) throw new Error(found.reason);
  expect([found.breaks, ...found.cuts[1]!]).toEqual([1, 28]);
  vectors.strucchange.RSS.forEach((rss, m) => {
    expect(Math.abs(found.rss[m]! / rss - 1)).toBeLessThan(1e-9);
    expect(Math.abs(found.bic[m]! / vectors.strucchange.BIC[m]! - 1)).toBeLessThan(1e-9);
  });
  expect(found.cuts.slice(1, 5).map((cuts) => [...cuts])).toEqual(vectors.strucchange.all.map((cuts) => [cuts].flat()));
});
