// All cells of the reference with all its digits, from the points it was given: sfhotspot 1.0.0 with SpatialKDE 0.8.2 and spdep 1.2-7, R 4.2.2.
import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { kernelChange } from './kernel-change.ts';
import { kdeAt } from './kernel-density.ts';
import { cellOfPoints } from './metre-grid.ts';

type Numbers = readonly number[];
const R = referenceVectors<{
  readonly x: Numbers;
  readonly y: Numbers;
  readonly date: readonly string[];
  readonly cells: { readonly cx: Numbers; readonly cy: Numbers };
  readonly count: Numbers;
  readonly kde_bw2000_quartic: Numbers;
  readonly change: { readonly boundary: string; readonly before: Numbers; readonly after: Numbers; readonly change: Numbers };
  readonly dual_kde_diff: Numbers;
}>('d_sfhotspot');
const { cx, cy } = R.cells;
const grid = { x0: Math.min(...cx) - 500, y0: Math.min(...cy) - 500, cellMetres: 1000, columns: 38, rows: 30 };
const cells = cellOfPoints(cx, cy, grid);
const points = (of: (date: string) => boolean) => {
  const rows = R.date.flatMap((date, i) => (of(date) ? [i] : []));
  return { x: rows.map((i) => R.x[i]!), y: rows.map((i) => R.y[i]!), time: 1 };
};
const { boundary } = R.change;
const [all, before, after] = [points(() => true), points((date) => date < boundary), points((date) => date >= boundary)];
const counts = ({ x, y }: typeof all): number[] => {
  const made = new Float64Array(grid.columns * grid.rows);
  for (const at of cellOfPoints(x, y, grid)) made[at]!++;
  return Array.from(cells, (at) => made[at]!);
};
/** SpatialKDE leaves the kernel unscaled: sums of (1 − d²/h²)² */
const unscaled = (Math.PI * 2000 ** 2) / 3;
const apart = (ours: ArrayLike<number>, theirs: Numbers): number =>
  Math.max(...theirs.map((value, i) => Math.abs(ours[i]! - value) / Math.max(1, Math.abs(value))));

test('2,245 robberies in 886 cells: counts, and counts before and after the middle of the year', () => {
  expect(cells).toHaveLength(886);
  expect(counts(all)).toEqual(R.count);
  expect(counts(before)).toEqual(R.change.before);
  expect(counts(after)).toEqual(R.change.after);
  expect(R.change.after.map((now, i) => now - R.change.before[i]!)).toEqual(R.change.change);
});

test('their density and the difference of two halves of the year, every cell', () => {
  const density = kdeAt(all.x, all.y, cx, cy, { h: 2000 });
  expect(
    apart(
      density.map((value) => value * unscaled),
      R.kde_bw2000_quartic,
    ),
  ).toBeLessThan(1e-9);
  const { difference } = kernelChange(before, after, grid, { h: 2000 });
  expect(
    apart(
      Array.from(cells, (at) => difference[at]! * unscaled),
      R.dual_kde_diff,
    ),
  ).toBeLessThan(1e-9);
});
