import { expect, test } from 'vitest';
import { cellOfPoints, gridAround } from './metre-grid.ts';

test('the grid lies on whole multiples and a point on a border belongs to the cell east or north', () => {
  const grid = gridAround([510, 1500, Number.NaN], [20, 999.999, 5], 500);
  expect(grid).toEqual({ x0: 500, y0: 0, cellMetres: 500, columns: 3, rows: 2 });
  expect([...cellOfPoints([510, 1000, 1500, Number.NaN, 9e9], [20, 500, 0, 1, 1], grid)]).toEqual([0, 4, 2, -1, -1]);
});

test('no point is an empty grid and absurd grids are refused', () => {
  expect(gridAround([], [], 500).columns).toBe(0);
  expect(() => gridAround([0, 1e9], [0, 1e9], 1)).toThrow(RangeError);
  expect(() => gridAround([0], [0], 0)).toThrow(RangeError);
});
