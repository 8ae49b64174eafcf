import { expect, test } from 'vitest';
import { pAdjust } from '../inference/p-adjust.ts';
import { seeded } from '../numeric/random.ts';
import memphis from './fixtures/memphis-hot-spots.json';
import robberies from './fixtures/memphis-robberies.json';
import { giStar } from './getis-ord.ts';
import { kernelChange } from './kernel-change.ts';
import { kde } from './kernel-density.ts';
import { cellOfPoints } from './metre-grid.ts';
import { packNeighbours } from './neighbours.ts';

// the 886 cells of the reference lie on this grid
const grid = { x0: memphis.west, y0: memphis.south, cellMetres: 1000, columns: 38, rows: 30 };
const cells = memphis.column.map((column, i) => column + 38 * memphis.row[i]!);
const halfOf = (which: string) => {
  const rows = [...robberies.secondHalf].flatMap((half, i) => (half === which ? [i] : []));
  return { x: rows.map((i) => robberies.x[i]!), y: rows.map((i) => robberies.y[i]!), time: 1 };
};
const [before, after] = [halfOf('0'), halfOf('1')];
/** SpatialKDE leaves the kernel unscaled: sums of (1 − d²/h²)² */
const unscaled = (Math.PI * 2000 ** 2) / 3;

test('counts and density of 2,245 robberies equal sfhotspot 1.0.0', () => {
  const cell = cellOfPoints(robberies.x, robberies.y, grid);
  const counts = new Float64Array(38 * 30);
  for (const at of cell) counts[at]!++;
  expect(cells.map((at) => counts[at])).toEqual(memphis.count);
  const density = kde(robberies.x, robberies.y, grid, { h: 2000 });
  // the numbers stored have nine digits
  const apart = cells.map((at, i) => Math.abs(density[at]! * unscaled - memphis.kde[i]!) / (memphis.kde[i]! + 1));
  expect(Math.max(...apart)).toBeLessThan(1e-8);
});

test('its Gi* asks for the cells around each, but rounding leaves out the diagonal ones, save between two rows: with those neighbours all 886 z are ours', () => {
  const steps = (i: number, j: number) => [Math.abs(memphis.column[j]! - memphis.column[i]!), memphis.row[j]! - memphis.row[i]!] as const;
  const zOf = (beside: (i: number, j: number) => boolean) =>
    giStar(memphis.count, packNeighbours(memphis.column.map((_, i) => [...memphis.column.keys()].filter((j) => beside(i, j)))));
  const off = (z: Float64Array) => memphis.giStar.flatMap((theirs, i) => (Math.abs(z[i]! - theirs) > 1e-9 ? [i] : []));
  const rook = (i: number, j: number) => steps(i, j)[0] + Math.abs(steps(i, j)[1]) === 1;
  const queen = (i: number, j: number) => i !== j && steps(i, j)[0] <= 1 && Math.abs(steps(i, j)[1]) <= 1;
  // a diagonal neighbour is as far away as the bound itself: which side of it depends on the last bit of the centres, and differs between rows 10 and 11
  const rounded = (i: number, j: number) => rook(i, j) || (queen(i, j) && memphis.row[i]! + memphis.row[j]! === 21);
  expect(off(zOf(rounded))).toEqual([]);
  expect(off(zOf(rook))).toHaveLength(67);
  expect(off(zOf(queen)).length).toBeGreaterThan(600);
});

test('the difference of two halves of a year equals hotspot_dual_kde, which knows no length of period', () => {
  const { difference } = kernelChange(before, after, grid, { h: 2000 });
  expect(Math.max(...cells.map((at, i) => Math.abs(difference[at]! * unscaled - memphis.dualKde[i]!)))).toBeLessThan(1e-6);
  // twice as long a first period with the same events: half the rate
  const perTime = kernelChange({ ...before, time: 2 }, after, grid, { h: 2000 });
  const [one, two] = [kde(before.x, before.y, grid, { h: 2000 }), kde(after.x, after.y, grid, { h: 2000 })];
  expect(Math.max(...perTime.difference.map((value, at) => Math.abs(value - two[at]! + one[at]! / 2)))).toBeLessThan(1e-15);
});

test('exchanging the periods turns the signs; equal periods are no change', () => {
  for (const [edge, kernel] of [
    ['none', 'quartic'],
    ['uniform', 'epanechnikov'],
    ['diggle', 'gaussian'],
  ] as const) {
    const there = kernelChange(before, after, grid, { h: 2000, kernel, edge, window: { west: 0, south: 0, east: 3e5, north: 2e5 } });
    const back = kernelChange(after, before, grid, { h: 2000, kernel, edge, window: { west: 0, south: 0, east: 3e5, north: 2e5 } });
    expect(Math.max(...there.z.map((z, at) => Math.abs(z + back.z[at]!)))).toBeLessThan(1e-9);
    const both = [...there.ratio.keys()].filter((at) => there.ratio[at]! > 0 && there.ratio[at]! < Infinity);
    expect(both.length).toBeGreaterThan(100);
    expect(Math.max(...both.map((at) => Math.abs(there.ratio[at]! * back.ratio[at]! - 1)))).toBeLessThan(1e-9);
  }
  expect([...kernelChange(before, before, grid, { h: 2000 }).z].every((z) => z === 0)).toBe(true);
});

test('where fewer than five events speak nothing is told, and nothing is ever NaN', () => {
  const few = kernelChange({ x: [100], y: [100], time: 1 }, { x: [110, 120], y: [100, 100], time: 1 }, grid, { h: 300 });
  expect(few.known.every((known) => known === 0)).toBe(true);
  expect([...few.p].every((p) => p === 1)).toBe(true);
  const some = kernelChange({ x: [], y: [], time: 1 }, after, grid, { h: 2000 });
  for (const list of [some.difference, some.ratio, some.z, some.p]) expect([...list].some(Number.isNaN)).toBe(false);
  expect(some.ratio.some((ratio) => ratio === Infinity)).toBe(true);
});

test('misuse is refused', () => {
  expect(() => kernelChange({ ...before, time: 0 }, after, grid, { h: 300 })).toThrow('kernelChange: time must be above 0, got 0');
  expect(() => kernelChange(before, after, grid, { h: 300, fewest: -1 })).toThrow(RangeError);
  expect(() => kernelChange(before, after, grid, { h: -300 })).toThrow(RangeError);
});

test('two periods alike: a cell asked beforehand is called changed in about 5 %, and of adjusted maps few have any', () => {
  const field = { x0: 0, y0: 0, cellMetres: 100, columns: 10, rows: 10 };
  const random = seeded(23);
  const draw = () => {
    const at = () => Array.from({ length: 400 }, () => 1000 * random.next());
    return { x: at(), y: at(), time: 1 };
  };
  let [single, any] = [0, 0];
  const maps = 120;
  for (let map = 0; map < maps; map++) {
    const { p } = kernelChange(draw(), draw(), field, { h: 250 });
    if (p[45]! < 0.05) single++;
    if (pAdjust(p).some((q) => q <= 0.05)) any++;
  }
  // 5 % of 120 are 6, standard error 2.4
  expect(single).toBeGreaterThanOrEqual(1);
  expect(single).toBeLessThanOrEqual(13);
  expect(any).toBeLessThanOrEqual(13);
});
