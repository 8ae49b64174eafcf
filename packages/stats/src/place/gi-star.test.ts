import { expect, test } from 'vitest';
import columbus from './fixtures/gi-star-columbus.json';
import lattice from './fixtures/gi-star-lattice.json';
import { giStar, giStarLattice } from './gi-star.ts';

test('Gi* over named neighbours equals spdep on columbus', () => {
  const z = giStar(columbus.values, columbus.neighbours);
  columbus.localGstar.forEach((expected, i) => {
    expect(z[i]).toBeCloseTo(expected, 9);
  });
});

test('Gi* on a lattice by prefix sums equals spdep', () => {
  const { z } = giStarLattice(lattice.counts, 40, 40);
  lattice.giStar.forEach((expected, i) => {
    expect(z[i]).toBeCloseTo(expected, 8);
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
  const masked = giStarLattice([9, 0, 0, 0], 2, 2, Uint8Array.from([0, 1, 1, 1]));
  expect(masked.p[0]).toBe(1);
  expect(masked.cells).toBe(3);
});
