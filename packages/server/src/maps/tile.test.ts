// A tile never hides how many there are: its numbers add up to the incidents in it at every zoom, and four tiles to the one above them.
import type { IncidentColumns } from '@samsyn/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenRows } from './chosen-rows.ts';
import { pointColumns, tileRun } from './point-columns.ts';
import { inventedPoints } from './testing/invented-points.ts';
import { type TilePoint, tileBytes, tilePoints } from './tile.ts';

const areas = { key: 'x', sv: '', en: '', depth: 0 as const, areas: [{ key: 'all', sv: '', en: '', level: 0, parent: -1 }] };
const everything = chosenRows({}, areas, 0, 30_000);
const sum = (points: readonly TilePoint[]): number => points.reduce((total, { n }) => total + n, 0);
/** a point that is a place, and a month to stand in */
const withPoint = (incidents: IncidentColumns): number =>
  incidents.count.reduce(
    (total, n, i) =>
      total + (Number.isFinite(incidents.longitude[i]!) && incidents.precision[i]! <= 2 && incidents.resolution[i]! > 0 ? n : 0),
    0,
  );

test('the numbers of the tiles are the number of incidents, at every zoom and through every filter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer(), fc.constantFrom(0.5, 0.02, 0.0002), (n, seed, spread) => {
      const incidents = inventedPoints(n, seed, spread);
      const columns = pointColumns(incidents);
      expect(columns.length).toBe(n);
      const filters = [
        everything,
        chosenRows({ category: 'theft' }, areas, 0, 30_000),
        chosenRows({ daypart: 'night' }, areas, 24_250, 24_260),
      ];
      for (const chosen of filters) {
        const whole = sum(tilePoints(columns, chosen, 0, 0, 0));
        if (chosen === everything) expect(whole).toBe(withPoint(incidents));
        expect(sumBelow(columns, chosen, 0, 0, 0, whole, 20)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

/** Each tile that holds anything is the sum of its four, down to the deepest zoom. */
function sumBelow(
  columns: ReturnType<typeof pointColumns>,
  chosen: typeof everything,
  z: number,
  x: number,
  y: number,
  n: number,
  deepest: number,
): boolean {
  if (z === deepest || n === 0) return true;
  const four = [0, 1, 2, 3].map((q) => ({ x: 2 * x + (q & 1), y: 2 * y + (q >> 1) }));
  const sums = four.map((at) => sum(tilePoints(columns, chosen, z + 1, at.x, at.y)));
  expect(
    sums.reduce((total, one) => total + one, 0),
    `below ${z}/${x}/${y}`,
  ).toBe(n);
  // one branch that holds something is followed: all of them would be the same property a thousand times
  const next = sums.findIndex((one) => one > 0);
  return sumBelow(columns, chosen, z + 1, four[next]!.x, four[next]!.y, sums[next]!, deepest);
}

test('a run of the curve holds exactly the points of its tile', () => {
  const columns = pointColumns(inventedPoints(3000, 7, 0.3));
  for (const z of [1, 5, 9, 12, 16]) {
    const [x, y] = [columns.x[1500]! >> (30 - z), columns.y[1500]! >> (30 - z)];
    const [first, after] = tileRun(columns, z, x, y);
    for (let i = 0; i < columns.placed; i++) {
      const inside = columns.x[i]! >> (30 - z) === x && columns.y[i]! >> (30 - z) === y;
      expect(i >= first && i < after).toBe(inside);
    }
  }
});

test('points lie within their tile, a spot that is alone is drawn itself and many stay within a few kilobytes', () => {
  const columns = pointColumns(inventedPoints(200_000, 3, 0.2));
  for (let z = 0; z <= 16; z++) {
    const points = tilePoints(columns, everything, z, columns.x[1000]! >> (30 - z), columns.y[1000]! >> (30 - z));
    expect(points.length).toBeLessThanOrEqual(64);
    for (const { x, y } of points) expect(x >= 0 && x < 4096 && y >= 0 && y < 4096).toBe(true);
    expect(tileBytes(points).length).toBeLessThan(4000);
  }
  const single = pointColumns(inventedPoints(5, 3, 0.2));
  const deep = tilePoints(single, everything, 16, single.x[0]! >> 14, single.y[0]! >> 14);
  expect(deep.map(({ one }) => one)).toEqual(deep.map(() => 1));
  expect(deep.length).toBeGreaterThan(0);
});

test('a tile outside the world is empty', () => {
  const columns = pointColumns(inventedPoints(10, 1, 0.1));
  expect(tilePoints(columns, everything, 3, 8, 0)).toEqual([]);
  expect(tilePoints(columns, everything, 3, 0, 9)).toEqual([]);
});
