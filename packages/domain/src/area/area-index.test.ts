import { describe, expect, it } from 'vitest';
import { makeAreaIndex } from './area-index.ts';
import type { Area, AreaSystem } from './area-system.ts';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function system(areas: readonly (Partial<Area> & { key: string })[]): AreaSystem {
  const all = areas.map((area): Area => ({ sv: area.key, en: area.key, level: 1, parent: 0, ...area }));
  return { key: 'test', sv: 'Test', en: 'Test', areas: [{ key: 'whole', sv: 'Allt', en: 'All', level: 0, parent: -1 }, ...all], depth: 1 };
}

describe('makeAreaIndex', () => {
  it('gives the deepest area that holds the point, and −1 outside all', () => {
    const index = makeAreaIndex(
      system([
        { key: 'district', geometry: { type: 'Polygon', coordinates: [square(0, 0, 4, 4)] } },
        { key: 'leaf', level: 2, parent: 1, geometry: { type: 'Polygon', coordinates: [square(1, 1, 2, 2)] } },
      ]),
    );
    expect(index.find(1.5, 1.5)).toBe(2);
    expect(index.find(3, 3)).toBe(1);
    expect(index.find(5, 5)).toBe(-1);
    expect(index.find(Number.NaN, 1)).toBe(-1);
  });

  it('sees holes and all parts of a multi-polygon', () => {
    const index = makeAreaIndex(
      system([
        {
          key: 'ring',
          geometry: { type: 'MultiPolygon', coordinates: [[square(0, 0, 4, 4), square(1, 1, 3, 3)], [square(10, 10, 11, 11)]] },
        },
      ]),
    );
    expect(index.find(0.5, 2)).toBe(1);
    expect(index.find(2, 2)).toBe(-1);
    expect(index.find(10.5, 10.5)).toBe(1);
  });

  it('gives a point on a shared border to exactly one neighbour, whichever way the borders run', () => {
    const slanted = [
      [0, 0],
      [1, 0],
      [1.3, 3],
      [0, 3],
      [0, 0],
    ];
    const right = [
      [1.3, 3],
      [1, 0],
      [3, 0],
      [3, 3],
      [1.3, 3],
    ];
    const index = makeAreaIndex(
      system([
        { key: 'left', geometry: { type: 'Polygon', coordinates: [slanted] } },
        { key: 'right', geometry: { type: 'Polygon', coordinates: [right] } },
        { key: 'above', geometry: { type: 'Polygon', coordinates: [square(0, 3, 3, 6)] } },
      ]),
    );
    for (let i = 0; i <= 1000; i++) {
      const y = (i / 1000) * 3;
      expect([1, 2, 3]).toContain(index.find(1 + (0.3 * y) / 3, y));
    }
    expect(index.find(0.5, 3)).toBe(3);
    expect(index.find(0, 1)).toBe(1);
  });

  it('agrees with a plain ray test on a ragged outline of 5,000 corners', () => {
    const ring = Array.from({ length: 5000 }, (_, i) => {
      const turn = (i / 5000) * 2 * Math.PI;
      const reach = 1 + 0.3 * Math.sin(turn * 37) + 0.1 * Math.sin(turn * 501);
      return [reach * Math.cos(turn), reach * Math.sin(turn)] as const;
    });
    const index = makeAreaIndex(
      system([{ key: 'star', geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!].map((at) => [...at])] } }]),
    );
    let inside = 0;
    for (let i = 0; i < 4000; i++) {
      const x = ((i * 0.7548776662) % 1) * 3 - 1.5;
      const y = ((i * 0.5698402909) % 1) * 3 - 1.5;
      let odd = false;
      ring.forEach(([bx, by], k) => {
        const [ax, ay] = ring[(k + 4999) % 5000]!;
        if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
      });
      if (odd) inside++;
      expect(index.find(x, y)).toBe(odd ? 1 : -1);
    }
    expect(inside).toBeGreaterThan(1000);
  });

  it('holds no point when no area has an outline', () => {
    expect(makeAreaIndex(system([{ key: 'name only' }])).find(0, 0)).toBe(-1);
  });
});
