import { expect, test } from 'vitest';
import { precisionClasses } from '../incident/incident-columns.ts';
import { exampleData } from './example-data.ts';
import { cellCounts, cellName, cellRing, hotCells, pictureGrid } from './hot-spots.ts';

const spread = exampleData({ months: 12, pace: () => 12, seed: 3 });
const months = (n: number) => new Int16Array(n);
const rowsOf = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

test('an even spread has no sure hot cell', () => {
  const grid = pictureGrid(spread.incidents, months(spread.incidents.length))!;
  const cells = hotCells(grid, [cellCounts(grid, spread.incidents, rowsOf(spread.incidents.length))]);
  expect(cells[0]!.filter((cell) => cell.sure)).toEqual([]);
});

test('a corner with ten times as many is sure, and its ring holds the points', () => {
  const { incidents } = spread;
  const n = incidents.length;
  const count = Int32Array.from({ length: n }, (_, i) => (incidents.longitude[i]! < 15.506 && incidents.latitude[i]! < 56.155 ? 12 : 1));
  const denser = { ...incidents, count };
  const grid = pictureGrid(denser, months(n))!;
  const [cells] = hotCells(grid, [cellCounts(grid, denser, rowsOf(n))]);
  const top = cells!.find((cell) => cell.sure)!;
  expect(top).toBeDefined();
  const ring = cellRing(grid, top.cell);
  expect(Math.min(...ring.map(([x]) => x))).toBeLessThan(15.507);
  expect(Math.max(...ring.map(([, y]) => y))).toBeLessThan(56.16);
  expect(cellName(grid, top.cell)).toMatch(/^250:\d+:\d+$/);
});

test('centre points of areas and streets never stand on the grid', () => {
  for (const precision of ['none', 'street', 'area-centre', 'municipality-centre'] as const) {
    const incidents = { ...spread.incidents, precision: new Uint8Array(spread.incidents.length).fill(precisionClasses.indexOf(precision)) };
    expect(pictureGrid(incidents, months(incidents.length))).toBeNull();
  }
});

test('a point in another part of the world does not stretch the grid', () => {
  const longitude = Float64Array.from(spread.incidents.longitude);
  longitude[0] = -87.6;
  const grid = pictureGrid({ ...spread.incidents, longitude }, months(longitude.length))!;
  expect(grid.cell[0]).toBe(-1);
  expect(grid.grid.cellMetres).toBe(250);
});
