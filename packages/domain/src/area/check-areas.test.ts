import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { AreaSystem } from './area-system.ts';
import { checkAreas } from './check-areas.ts';
import { compareAreas } from './compare-areas.ts';
import { selfCrossing } from './crossing-edges.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const system = (areas: Readonly<Record<string, Position[][]>>): AreaSystem => ({
  key: 'x',
  sv: 'X',
  en: 'X',
  depth: 1,
  areas: [
    { key: 'whole', sv: 'Hela', en: 'Whole', level: 0, parent: -1 },
    ...Object.entries(areas).map(([key, coordinates]) => ({
      key,
      sv: key,
      en: key,
      level: 1,
      parent: 0,
      ...(coordinates.length > 0 ? { geometry: { type: 'Polygon' as const, coordinates } } : {}),
    })),
  ],
});
const kinds = (areas: Parameters<typeof system>[0]) => checkAreas(system(areas), null).map(({ kind }) => kind);

test('areas that share a border fit; a sliver of a metre is a border', () => {
  expect(kinds({ a: [box(15, 56, 15.1, 56.1)], b: [box(15.1, 56, 15.2, 56.1)] })).toEqual([]);
  expect(kinds({ a: [box(15, 56, 15.10001, 56.1)], b: [box(15.1, 56, 15.2, 56.1)] })).toEqual([]);
});

test('on top of each other, without an outline, crossing itself', () => {
  expect(kinds({ a: [box(15, 56, 15.12, 56.1)], b: [box(15.1, 56, 15.2, 56.1)] })).toEqual(['overlap']);
  expect(kinds({ a: [box(15, 56, 15.1, 56.1)], b: [] })).toEqual(['outlineless']);
  const bow: Position[] = [
    [15, 56],
    [15.1, 56.1],
    [15.1, 56],
    [15, 56.1],
    [15, 56],
  ];
  expect(kinds({ a: [bow] })).toEqual(['crossing']);
  const at = selfCrossing({ type: 'Polygon', coordinates: [bow] });
  expect(at?.[0]).toBeCloseTo(15.05, 9);
  expect(at?.[1]).toBeCloseTo(56.05, 9);
});

test('a hole that an area has itself, a lake, is no hole between areas', () => {
  const lake = box(15.04, 56.04, 15.06, 56.06);
  expect(kinds({ a: [box(15, 56, 15.1, 56.1), lake], b: [box(15.1, 56, 15.2, 56.1)] })).toEqual([]);
  expect(kinds({ a: [box(15, 56, 15.1, 56.1), lake], b: [lake] })).toEqual([]);
});

test('compared: new, gone, the same, and how much of an area has changed', () => {
  const before = system({ a: [box(15, 56, 15.1, 56.1)], b: [box(15.1, 56, 15.2, 56.1)], c: [box(15.2, 56, 15.3, 56.1)] });
  const after = system({ a: [box(15, 56, 15.1, 56.1)], b: [box(15.1, 56, 15.2, 56.15)], d: [box(15.2, 56, 15.3, 56.1)] });
  const { added, gone, changed, same } = compareAreas(before, after);
  expect([added.map(({ key }) => key), gone.map(({ key }) => key), same]).toEqual([['d'], ['c'], 1]);
  expect(changed.map(({ key }) => key)).toEqual(['b']);
  expect(changed[0]?.share).toBeCloseTo(0.5, 2);
  expect(changed[0]?.lost).toBeCloseTo(0, -2);
});

/** Prongs that run east, or north: laid across each other they cross everywhere. */
const comb = (prongs: number, north: boolean): Position[] => {
  const ring: Position[] = [[0, 0]];
  for (let i = 0; i < prongs; i++) {
    const [near, far, next] = [i / prongs, (i + 0.5) / prongs, (i + 1) / prongs];
    ring.push([near, 1], [far, 1], [far, 0.01], [next, 0.01]);
  }
  ring.push([1, 0], [0, 0]);
  return ring.map(([x = 0, y = 0]) => (north ? [15 + x / 10, 56 + y / 10] : [15 + y / 10, 56 + x / 10]));
};

test('what is too entangled to be measured says so, at once', () => {
  // the processor's time, which is the same on a busy machine
  const began = process.cpuUsage();
  // two thousand prongs across two thousand: sixteen million crossings
  expect(kinds({ a: [comb(2000, true)], b: [comb(2000, false)] })).toEqual(['uncut']);
  expect(kinds({ a: [comb(100, true)], b: [comb(100, false)] })).toEqual(['uncut']);
  const zigzag = Array.from({ length: 20_000 }, (_, i): Position => [15 + (i % 2) / 10, 56 + (i % 2) / 10 + i / 1e7]);
  const stops = checkAreas(system({ a: [[...zigzag, zigzag[0]!]] }), null);
  expect(stops).toMatchObject([{ kind: 'uncut', stops: true, areas: ['a'] }]);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(20_000);
});

test('a thousand areas on the very same ground are told by the first hundred overlaps', () => {
  const same = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`n${i}`, [box(15, 56, 15.1, 56.1)]]));
  const found = checkAreas(system(same), null);
  expect(found.filter(({ kind }) => kind === 'overlap')).toHaveLength(100);
});
