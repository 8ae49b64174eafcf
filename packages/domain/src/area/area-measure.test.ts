import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSystemFromNames } from './area-from-names.ts';
import { labelPoint, squareMetres } from './area-measure.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('squareMetres', () => {
  it('is within 0.5 % of the ellipsoid for a cell of one degree at 56–57° N', () => {
    // area of the cell on GRS 80, from the closed formula of the ellipsoid’s surface between two latitudes: 6,857.4 km²
    const cell: Polygon = { type: 'Polygon', coordinates: [box(15, 56, 16, 57)] };
    expect(squareMetres(cell) / 1e6).toBeGreaterThan(6857.4 * 0.995);
    expect(squareMetres(cell) / 1e6).toBeLessThan(6857.4 * 1.005);
  });

  it('takes holes away and does not care which way a ring runs', () => {
    const outer = box(0, 0, 2, 2);
    const hole = box(0.5, 0.5, 1.5, 1.5);
    const holed = squareMetres({ type: 'Polygon', coordinates: [outer, [...hole].reverse()] });
    expect(holed).toBeCloseTo(
      squareMetres({ type: 'Polygon', coordinates: [outer] }) - squareMetres({ type: 'Polygon', coordinates: [hole] }),
      -3,
    );
  });
});

describe('labelPoint', () => {
  it('lies inside a horseshoe, whose centre of gravity does not', () => {
    const horseshoe: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [8, 10],
          [8, 2],
          [2, 2],
          [2, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    const [x, y] = labelPoint(horseshoe)!;
    expect(y < 2 || x < 2 || x > 8).toBe(true);
  });

  it('stands on the largest island, and nowhere for an outline without surface', () => {
    const [x] = labelPoint({ type: 'MultiPolygon', coordinates: [[box(0, 0, 1, 1)], [box(5, 0, 8, 3)]] })!;
    expect(x).toBeCloseTo(6.5);
    expect(labelPoint({ type: 'Polygon', coordinates: [box(1, 1, 1, 1)] })).toBeNull();
  });
});

describe('areaSystemFromNames', () => {
  it('has the whole first, then each name once in Swedish order', () => {
    const { areas, depth } = areaSystemFromNames(['Ö', 'Å', ' Centrum ', '', 'Centrum', 'Ä']);
    expect(areas.map((area) => area.sv)).toEqual(['Hela kommunen', 'Centrum', 'Å', 'Ä', 'Ö']);
    expect(depth).toBe(1);
    expect(areaSystemFromNames([]).depth).toBe(0);
  });
});
