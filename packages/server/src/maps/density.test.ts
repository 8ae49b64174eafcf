// A density tells no single place: a hill of one or two incidents is not shown, one of many is, with its top where they are.
import { kde } from '@samsyn/stats';
import { expect, test } from 'vitest';
import { withoutSingles } from './show-density.ts';

const grid = { x0: 0, y0: 0, cellMetres: 50, columns: 60, rows: 60 };
const at = (x: number, y: number): number => Math.floor(x / 50) + 60 * Math.floor(y / 50);

test('one and two on a spot are not shown, three and many close together are', () => {
  const spots: [number, number, number][] = [
    [525, 525, 1],
    [1525, 525, 2],
    [2525, 525, 3],
    [525, 2025, 40],
  ];
  const points = spots.flatMap(([x, y, n]) => Array.from({ length: n }, () => [x, y] as const));
  const x = points.map(([px]) => px);
  const y = points.map(([, py]) => py);
  const told = withoutSingles(kde(x, y, grid, { h: 300 }), 300);
  expect(told[at(525, 525)]).toBe(0);
  expect(told[at(1525, 525)]).toBe(0);
  expect(told[at(2525, 525)]).toBeGreaterThan(0);
  expect(told[at(525, 2025)]).toBe(Math.max(...told));
  expect(told.filter((thick) => thick > 0).length).toBeLessThan(120);
});
