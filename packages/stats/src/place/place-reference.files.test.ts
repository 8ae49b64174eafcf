// What the other tests about places do not take from the reference: adjusted p, nearest neighbours, concentration, a hot-spot package's p.
import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { pAdjust } from '../inference/p-adjust.ts';
import { normalUpper } from '../numeric/normal.ts';
import { clarkEvans, nearestDistances } from './clark-evans.ts';
import { giStar } from './getis-ord.ts';
import { giStarLattice } from './gi-star.ts';
import { generalisedGini, gini } from './lorenz.ts';
import { packNeighbours } from './neighbours.ts';

type Numbers = readonly number[];
const {
  columbus,
  grid40,
  chicago,
  gini: concentration,
} = referenceVectors<{
  readonly columbus: {
    readonly CRIME: Numbers;
    readonly neighbours: readonly Numbers[];
    readonly p_two: Numbers;
    readonly q_holm: Numbers;
    readonly p_adjustSP_BH: Numbers;
  };
  readonly grid40: { readonly counts: Numbers; readonly q_BH: Numbers; readonly q_BY: Numbers; readonly q_bonferroni: Numbers };
  readonly chicago: {
    readonly x: Numbers;
    readonly y: Numbers;
    readonly win: Numbers;
    readonly nn: Numbers;
    readonly clarkevans_naive: number;
  };
  readonly gini: {
    readonly first200: { readonly n: number; readonly crimes: number; readonly gini: number; readonly generalised: number };
  };
}>('d_space');
const all = (ours: ArrayLike<number>, theirs: Numbers, off = 1e-9): void =>
  theirs.forEach((value, i) => {
    expect(Math.abs(ours[i]! - value)).toBeLessThanOrEqual(off * Math.max(1, Math.abs(value)));
  });

test('Columbus: two-sided p and Holm equal spdep 1.2-7 with R 4.2.2; p.adjustSP is Bonferroni among the neighbours', () => {
  const z = giStar(columbus.CRIME, packNeighbours(columbus.neighbours));
  const p = z.map((one) => 2 * normalUpper(Math.abs(one)));
  all(p, columbus.p_two);
  all(pAdjust(p, 'holm'), columbus.q_holm);
  // called with the place among its own neighbours it counts the place twice: neighbours + 2
  all(
    p.map((one, i) => Math.min(1, one * (columbus.neighbours[i]!.length + 2))),
    columbus.p_adjustSP_BH,
  );
});

test('forty by forty: BH, BY and Bonferroni of the two-sided p', () => {
  const { p } = giStarLattice(grid40.counts, 40, 40, { test: 'normal' });
  all(pAdjust(p), grid40.q_BH);
  all(pAdjust(p, 'BY'), grid40.q_BY);
  all(pAdjust(p, 'bonferroni'), grid40.q_bonferroni);
});

test('Chicago: nearest distances and their ratio to chance equal spatstat.explore 3.0-6', () => {
  all(nearestDistances(chicago.x, chicago.y), chicago.nn);
  const [west = 0, east = 0, south = 0, north = 0] = chicago.win;
  const answer = clarkEvans(chicago.x, chicago.y, (east - west) * (north - south));
  expect(answer.known && Math.abs(answer.ratio / chicago.clarkevans_naive - 1)).toBeLessThan(1e-9);
});

test('concentration of the first two hundred cells', () => {
  const { n, crimes, gini: plain, generalised } = concentration.first200;
  const counts = grid40.counts.slice(0, n);
  expect(counts.reduce((a, b) => a + b, 0)).toBe(crimes);
  const [one, other] = [gini(counts), generalisedGini(counts)];
  expect(Math.abs(Number(one) - plain)).toBeLessThan(1e-12);
  expect(Math.abs(Number(other) - generalised)).toBeLessThan(1e-12);
});

test('robberies of Memphis: p of sfhotspot 1.0.0 from its scores; its "BH" counts the cells beside a cell, not the 886 that were looked at', () => {
  const { gistar, gistar_p, gistar_p_BH } = referenceVectors<Record<'gistar' | 'gistar_p' | 'gistar_p_BH', Numbers>>('d_sfhotspot');
  const p = Float64Array.from(gistar, (z) => 2 * normalUpper(Math.abs(z)));
  all(p, gistar_p);
  const factors = new Set(gistar_p_BH.flatMap((q, i) => (q < 1 ? [Math.round((q / p[i]!) * 1e6) / 1e6] : [])));
  expect([...factors].sort()).toEqual([6, 8]);
  const q = pAdjust(p);
  const sure = (list: ArrayLike<number>): number => Array.from(list).filter((one) => one <= 0.05).length;
  expect(sure(q)).toBeGreaterThan(0);
  expect(q[gistar.indexOf(Math.max(...gistar))]! / Math.min(...gistar_p_BH)).toBeGreaterThan(100);
});
