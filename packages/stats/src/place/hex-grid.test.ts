import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { gridCounts, hexCentre, hexGridAround, hexOfPoints } from './hex-grid.ts';

test('every point lies in the hexagon whose centre is nearest, and in the grid made around it', () => {
  const random = seeded(2);
  for (const size of [70, 250, 1000]) {
    const x = Float64Array.from({ length: 200 }, () => 5000 + 3000 * random.next());
    const y = Float64Array.from({ length: 200 }, () => -1000 + 2000 * random.next());
    const grid = hexGridAround(x, y, size);
    const centres = Array.from({ length: grid.columns * grid.rows }, (_, cell) => hexCentre(cell, grid));
    const wrong = hexOfPoints(x, y, grid).filter((cell, i) => {
      const away = (at: number) => (centres[at]![0] - x[i]!) ** 2 + (centres[at]![1] - y[i]!) ** 2;
      return cell < 0 || centres.some((_, other) => away(other) < away(cell) - 1e-6);
    });
    expect(wrong).toHaveLength(0);
  }
});

test('points at the extremes of the box are always inside, also on cell borders', () => {
  for (const [px, py] of [
    [0, 0],
    [250, 433.0127018922193],
    [-125, 216.50635094610965],
    [1e6 + 0.5, -7],
  ] as const)
    for (const size of [100, 250, 333]) {
      const grid = hexGridAround([px, px + 990], [py, py + 777], size);
      expect(hexOfPoints([px, px + 990, px, px + 990], [py, py + 777, py + 777, py], grid).every((cell) => cell >= 0)).toBe(true);
    }
});

test('whole cells of shift move the cell by as many and leave the counts', () => {
  const random = seeded(8);
  const x = Float64Array.from({ length: 300 }, () => Math.round(1000 * random.next()) + 0.25);
  const y = Float64Array.from({ length: 300 }, () => Math.round(1000 * random.next()) + 0.25);
  const counts = gridCounts(x, y, { type: 'hex', size: 128 });
  const moved = gridCounts(
    x.map((value) => value + 1280),
    y,
    { type: 'hex', size: 128 },
  );
  expect([...moved.counts]).toEqual([...counts.counts]);
  expect(counts.counts.reduce((a, b) => a + b, 0)).toBe(300);
});

test('squares and hexagons count every point with a place; those without are told', () => {
  for (const type of ['rect', 'hex'] as const) {
    const { counts, without } = gridCounts([1, 2, Number.NaN, 900], [1, 2, 5, 900], { type, size: 100 });
    expect(counts.reduce((a, b) => a + b, 0)).toBe(3);
    expect(without).toBe(1);
    expect(gridCounts([], [], { type, size: 100 }).counts).toHaveLength(0);
  }
});

test('misuse is refused', () => {
  expect(() => gridCounts([1], [1], { size: 0 })).toThrow('gridCounts: size must be above 0 metres, got 0');
  expect(() => gridCounts([1], [1, 2], { size: 10 })).toThrow(RangeError);
  expect(() => hexGridAround([0, 1e9], [0, 1e9], 1)).toThrow(RangeError);
  expect(() => hexGridAround([0], [0], Number.NaN)).toThrow(RangeError);
  expect(() => hexOfPoints([0], [], { x0: 0, y0: 0, cellMetres: 1, columns: 1, rows: 1 })).toThrow(RangeError);
});
