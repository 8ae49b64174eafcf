import { expect, test } from 'vitest';
import { pAdjust } from '../inference/p-adjust.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { normalUpper } from '../numeric/normal.ts';
import { seeded } from '../numeric/random.ts';
import columbus from './fixtures/gi-star-columbus.json';
import lattice from './fixtures/gi-star-lattice.json';
import { giStar } from './getis-ord.ts';
import { giStarLattice } from './gi-star.ts';
import { packNeighbours } from './neighbours.ts';

test('Gi* over named neighbours equals spdep on columbus', () => {
  const z = giStar(columbus.values, packNeighbours(columbus.neighbours));
  columbus.localGstar.forEach((expected, i) => {
    expect(z[i]).toBeCloseTo(expected, 9);
  });
});

test('Gi* on a lattice by sums over boxes equals spdep', () => {
  const { z } = giStarLattice(lattice.counts, 40, 40);
  lattice.giStar.forEach((expected, i) => {
    expect(z[i]).toBeCloseTo(expected, 9);
  });
});

test('adding the same number to every cell or multiplying all leaves z alone', () => {
  const a = giStarLattice(lattice.counts, 40, 40).z;
  const b = giStarLattice(
    lattice.counts.map((n) => 3 * n + 7),
    40,
    40,
  ).z;
  a.forEach((z, i) => {
    expect(b[i]).toBeCloseTo(z, 9);
  });
});

test('a lone event among empty cells has a huge z but no small p', () => {
  const counts = new Float64Array(10_000);
  counts[5_050] = 2;
  const { z, p } = giStarLattice(counts, 100, 100);
  expect(z[5_050]).toBeGreaterThan(30);
  expect(p[5_050]).toBeGreaterThan(1e-6);
});

test('equal cells, one cell and cells outside the mask give no hot spot', () => {
  expect([...giStarLattice(new Float64Array(9).fill(4), 3, 3).z]).toEqual(new Array(9).fill(0));
  expect([...giStarLattice([5], 1, 1).p]).toEqual([1]);
  const masked = giStarLattice([9, 0, 0, 0], 2, 2, { inside: Uint8Array.from([0, 1, 1, 1]) });
  expect(masked.p[0]).toBe(1);
  expect(masked.cells).toBe(3);
});

test('two-sided p and its BH adjustment equal spdep on columbus', () => {
  const p = Float64Array.from(giStar(columbus.values, packNeighbours(columbus.neighbours)), (z) => 2 * normalUpper(Math.abs(z)));
  const q = pAdjust(p, 'BH');
  // R prints 15 digits; the sums behind z lose three of them
  columbus.pTwoSided.forEach((expected, i) => {
    expect(p[i]).toBeCloseTo(expected, 11);
    expect(q[i]).toBeCloseTo(columbus.q[i]!, 11);
  });
});

test('as many lattice cells are told as by spdep with p.adjust (R 4.2.2): 37 at BH, 32 at Bonferroni', () => {
  const { z, p } = giStarLattice(lattice.counts, 40, 40, { test: 'normal' });
  z.forEach((value, i) => {
    expect(p[i]).toBe(2 * normalUpper(Math.abs(value)));
  });
  expect(pAdjust(p, 'BH').filter((q) => q < 0.05)).toHaveLength(37);
  expect(pAdjust(p, 'bonferroni').filter((q) => q < 0.05)).toHaveLength(32);
  expect(Math.max(...z)).toBeCloseTo(25.2944875795584, 9);
});

test('over a wider reach, with a mask and with values that are no whole numbers it equals the same over named neighbours', () => {
  const [columns, rows, reach] = [9, 7, 2];
  const random = seeded(5);
  const values = Float64Array.from({ length: columns * rows }, () => 10 * random.next());
  const inside = Uint8Array.from(values, () => (random.next() < 0.8 ? 1 : 0));
  const places = [...inside.keys()].filter((cell) => inside[cell] === 1);
  const near = (a: number, b: number) =>
    a !== b && Math.abs((a % columns) - (b % columns)) <= reach && Math.abs(Math.floor(a / columns) - Math.floor(b / columns)) <= reach;
  const lists = places.map((a) => places.flatMap((b, at) => (near(a, b) ? [at] : [])));
  const expected = giStar(
    places.map((cell) => values[cell]!),
    packNeighbours(lists),
  );
  const { z, cells } = giStarLattice(values, columns, rows, { inside, reach });
  expect(cells).toBe(places.length);
  places.forEach((cell, at) => {
    expect(z[cell]).toBeCloseTo(expected[at]!, 10);
  });
});

test('misuse is refused with what was given', () => {
  expect(() => giStarLattice([1, 2, 3], 2, 2)).toThrow('giStarLattice: values has 3 cells, expected 4');
  expect(() => giStarLattice([1, 2, 3, -1], 2, 2)).toThrow('got -1 at 3');
  expect(() => giStarLattice([1, 2, 3, Number.NaN], 2, 2)).toThrow(RangeError);
  expect(() => giStarLattice([1], 1, 1, { reach: 0.5 })).toThrow(RangeError);
  expect(() => giStarLattice([1], 1, 1, { inside: new Uint8Array(2) })).toThrow(RangeError);
});

test('turning the map round turns the answer round', () => {
  const turned = giStarLattice([...lattice.counts].reverse(), 40, 40);
  const straight = giStarLattice(lattice.counts, 40, 40);
  straight.z.forEach((z, i) => {
    expect(turned.z[1599 - i]).toBeCloseTo(z, 9);
    expect(turned.p[1599 - i]).toBeCloseTo(straight.p[i]!, 12);
  });
});

test('where everything is evenly spread at most 5 % of maps have any hot cell, also when most cells are empty', () => {
  for (const [stream, mean] of [0.05, 0.5, 4].entries()) {
    const random = seeded(17, stream);
    const maps = 200;
    let wrong = 0;
    for (let map = 0; map < maps; map++) {
      const counts = Float64Array.from({ length: 400 }, () => drawPoisson(mean, random));
      if (pAdjust(giStarLattice(counts, 20, 20).p, 'BH').some((q) => q <= 0.05)) wrong++;
    }
    // 5 % of 200 maps are 10; the standard error is 3.1, three of them are 9
    expect(wrong, `mean ${mean}`).toBeLessThanOrEqual(19);
  }
});
