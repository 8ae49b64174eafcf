import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import columbus from './fixtures/moran-columbus.json';
import { generalG, giStar } from './getis-ord.ts';
import { localMoran } from './local-moran.ts';
import { gearyC, type MapStatistic, moranI } from './moran.ts';
import { distanceNeighbours, latticeNeighbours, nearestNeighbours, packNeighbours, polygonNeighbours } from './neighbours.ts';

const near = packNeighbours(columbus.neighbours);
const gap = (got: ArrayLike<number>, wanted: readonly number[]): number => Math.max(...wanted.map((value, i) => Math.abs(got[i]! - value)));
function known<T extends { readonly known: boolean }>(result: T): Extract<T, { known: true }> {
  if (!result.known) throw new Error('expected an answer');
  return result as Extract<T, { known: true }>;
}

test('Moran’s I, Geary’s C and the general G of columbus equal spdep 1.2-7, with their variances', () => {
  const i = known(moranI(columbus.values, near));
  expect(gap([i.value, i.variance, i.z, i.p], [columbus.moran.I, columbus.moran.Vrand, columbus.moran.z, columbus.moran.p])).toBeLessThan(
    1e-12,
  );
  expect(known(moranI(columbus.values, near, { under: 'normality' })).variance).toBeCloseTo(columbus.moran.Vnorm, 14);
  const c = known(gearyC(columbus.values, near));
  expect(gap([c.value, c.variance, c.z], [columbus.geary.C, columbus.geary.V, columbus.geary.z])).toBeLessThan(1e-12);
  const g = known(generalG(columbus.values, near));
  expect(
    gap([g.value, g.expected, g.variance, g.z], [columbus.globalG.G, columbus.globalG.E, columbus.globalG.V, columbus.globalG.z[0]![0]!]),
  ).toBeLessThan(1e-9);
});

test('local G without the place itself, and G* with weights that sum to 1, equal spdep 1.2-7', () => {
  expect(gap(giStar(columbus.values, near, { self: false }), columbus.localG)).toBeLessThan(1e-9);
  expect(gap(giStar(columbus.values, near, { style: 'W' }), columbus.localGstarW)).toBeLessThan(1e-9);
});

test('local Moran equals spdep 1.2-7: conditional variance and quadrants, and the older total one', () => {
  const local = known(localMoran(columbus.values, near));
  for (const [got, wanted] of [
    [local.value, columbus.localMoran.Ii],
    [local.expected, columbus.localMoran.E],
    [local.variance, columbus.localMoran.V],
    [local.z, columbus.localMoran.Z],
    [local.p, columbus.localMoran.p],
  ] as const)
    expect(gap(got, wanted)).toBeLessThan(1e-12);
  const names = ['', 'High-High', 'Low-Low', 'Low-High', 'High-Low'];
  expect(Array.from(local.quadrant, (q) => names[q])).toEqual(columbus.localMoran.quadr);
  const total = known(localMoran(columbus.values, near, { variance: 'total' }));
  expect(gap(total.expected, columbus.total.E)).toBeLessThan(1e-12);
  expect(gap(total.variance, columbus.total.V)).toBeLessThan(1e-12);
});

test('permutations agree with the formula: mean and spread of I, and p of each place', () => {
  const i = known(moranI(columbus.values, near, { reps: 1999, seed: 4 }));
  // standard errors .0021 and .0015
  expect(Math.abs(i.permuted!.mean - i.expected)).toBeLessThan(0.008);
  expect(Math.abs(i.permuted!.sd - Math.sqrt(i.variance))).toBeLessThan(0.006);
  const local = known(localMoran(columbus.values, near, { reps: 1999, seed: 4 }));
  // both tails are near to normal here but for the fewest neighbours
  for (let place = 0; place < 49; place++) expect(Math.abs(local.permutedP![place]! - local.p[place]!)).toBeLessThan(0.16);
});

test('adding to every value or multiplying them changes nothing, nor does the order of the places', () => {
  const around = latticeNeighbours(5, 4);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 20, maxLength: 20 }), (values) => {
      fc.pre(new Set(values).size > 1);
      const one = known(moranI(values, around)) as MapStatistic;
      const other = known(
        moranI(
          values.map((x) => 3 * x - 7),
          around,
        ),
      ) as MapStatistic;
      expect(other.value).toBeCloseTo(one.value, 10);
      expect(other.z).toBeCloseTo(one.z, 8);
      const turned = known(gearyC([...values].reverse(), around));
      expect(turned.value).toBeCloseTo(known(gearyC(values, around)).value, 10);
      const local = known(localMoran(values, around));
      const sum = local.value.reduce((a, b) => a + b, 0);
      expect(sum / 20).toBeCloseTo(one.value, 10);
    }),
    { numRuns: 40 },
  );
});

test('neighbours: queen and rook of squares, of a lattice, within a distance, and the nearest', () => {
  const square = (x: number, y: number): number[][] => [[x, y, x + 1, y, x + 1, y + 1, x, y + 1]];
  const squares = [square(0, 0), square(1, 0), square(0, 1), square(1, 1), square(9, 9)];
  const lists = ({ start, index }: ReturnType<typeof packNeighbours>): number[][] =>
    Array.from({ length: start.length - 1 }, (_, i) => [...index.subarray(start[i], start[i + 1])]);
  expect(lists(polygonNeighbours(squares))).toEqual([[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2], []]);
  expect(lists(polygonNeighbours(squares, 'rook'))).toEqual([[1, 2], [0, 3], [0, 3], [1, 2], []]);
  expect(lists(polygonNeighbours(squares.slice(0, 4), 'rook'))).toEqual(lists(latticeNeighbours(2, 2, 'rook')));
  expect(lists(polygonNeighbours([square(0, 0), square(1.04, 0)]))).toEqual([[], []]);
  expect(lists(polygonNeighbours([square(0, 0), square(1.04, 0)], 'rook', 0.5))).toEqual([[1], [0]]);
  expect(lists(distanceNeighbours([0, 30, 200, 30], [0, 40, 0, 40], 50))).toEqual([[1, 3], [0, 3], [], [0, 1]]);
  expect(lists(nearestNeighbours([0, 1, 3, 7], [0, 0, 0, 0], 2))).toEqual([
    [1, 2],
    [0, 2],
    [0, 1],
    [1, 2],
  ]);
});

test('the nearest by cells are the nearest by looking at all, and so are those within a distance', () => {
  for (let world = 0; world < 20; world++) {
    const random = seeded(6, world);
    const n = 5 + random.below(60);
    const x = Array.from({ length: n }, () => (world % 3 === 0 ? random.below(4) : random.next() * 1000));
    const y = Array.from({ length: n }, () => (world % 4 === 0 ? 0 : random.next() * 300));
    const k = 1 + random.below(4);
    const by = (i: number): [number, number][] =>
      x
        .map((_, j): [number, number] => [(x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2, j])
        .filter(([, j]) => j !== i)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const nearest = nearestNeighbours(x, y, k);
    const within = distanceNeighbours(x, y, 80);
    for (let i = 0; i < n; i++) {
      expect([...nearest.index.subarray(nearest.start[i], nearest.start[i + 1])]).toEqual(
        by(i)
          .slice(0, k)
          .map(([, j]) => j)
          .sort((a, b) => a - b),
      );
      expect(within.start[i + 1]! - within.start[i]!).toBe(by(i).filter(([d]) => d <= 6400).length);
    }
  }
});

test('too few, all equal, nobody beside anybody, and islands', () => {
  const around = latticeNeighbours(3, 3);
  expect(moranI(new Float64Array(9).fill(4), around)).toEqual({ known: false, reason: 'all_equal' });
  expect(gearyC([1, 2], latticeNeighbours(2, 1))).toEqual({ known: false, reason: 'too_few' });
  expect(moranI([1, 2, 3, 4], packNeighbours([[], [], [], []]))).toEqual({ known: false, reason: 'no_neighbours' });
  expect(generalG([0, 0, 0, 5], packNeighbours([[1], [0], [3], [2]]))).toEqual({ known: false, reason: 'all_equal' });
  expect(localMoran([2, 2, 2, 2], packNeighbours([[1], [0], [3], [2]]))).toEqual({ known: false, reason: 'all_equal' });
  const island = known(localMoran([1, 5, 2, 9, 4], packNeighbours([[1], [0, 2], [1, 3], [2], []])));
  expect([island.value[4], island.p[4], island.quadrant[4]]).toEqual([0, 1, 0]);
  expect([...giStar(new Float64Array(9).fill(4), around)]).toEqual(new Array(9).fill(0));
  expect(giStar([1, 5, 2, 9, 4], packNeighbours([[1], [0, 2], [1, 3], [2], []]), { self: false })[4]).toBe(0);
});

test('misuse names the value and what is allowed', () => {
  expect(() => moranI([1, 2, 3], latticeNeighbours(2, 2))).toThrow('3 values and neighbours of 4 places');
  expect(() => gearyC([1, 2, Number.NaN, 4], latticeNeighbours(2, 2))).toThrow('got NaN at 2');
  expect(() => generalG([1, 2, -3, 4], latticeNeighbours(2, 2))).toThrow('got -3 at 2');
  expect(() => localMoran([1], latticeNeighbours(2, 2))).toThrow('1 values');
  expect(() => giStar([1], latticeNeighbours(2, 2))).toThrow('1 values');
  expect(() => packNeighbours([[0]])).toThrow('place 0 has neighbour 0');
  expect(() => latticeNeighbours(0, 2)).toThrow('got 0 and 2');
  expect(() => distanceNeighbours([1], [1], 0)).toThrow('got 0');
  expect(() => distanceNeighbours([1], [], 5)).toThrow('1 x and 0 y');
  expect(() => nearestNeighbours([1, 2], [1, 2], 2)).toThrow('from 1 to 1');
  expect(() => polygonNeighbours([[[0, 0, 1, Number.NaN]]])).toThrow('NaN');
  expect(() => polygonNeighbours([], 'queen', -1)).toThrow('snap');
});

test('where values fall by chance Moran’s I claims likeness in at most 5 % of 400 maps', () => {
  const around = latticeNeighbours(8, 8);
  let claims = 0;
  for (let world = 0; world < 400; world++) {
    const random = seeded(9, world);
    if (
      known(
        moranI(
          Float64Array.from({ length: 64 }, () => drawNormal(random)),
          around,
        ),
      ).p <= 0.05
    )
      claims++;
  }
  // 20 expected, standard error 4.4
  expect(claims).toBeLessThanOrEqual(33);
});
