// The map's address, and what is drawn of an answer.
import type { MapAreaCounts, MapFacts } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { filterOf, filterParams, mapAddress } from './map-address.ts';
import { areaFigure, changeFigure, densityFigure, hotFigure } from './map-figure.ts';

test('an address that holds anything strange is the map without it', () => {
  expect(mapAddress({ lager: 'sken', brott: 7, fran: '2026-13', till: '2026-02', bredd: 499, tid: 'noon', anlaggningar: 'true' })).toEqual({
    till: '2026-02',
    anlaggningar: true,
  });
  expect(mapAddress({ lager: 'punkter', brott: 'theft', tid: 'night', bredd: 800 })).toEqual({
    lager: 'punkter',
    brott: 'theft',
    tid: 'night',
    bredd: 800,
  });
});

test('equal filters have equal addresses', () => {
  const one = filterParams(filterOf({ tid: 'night', brott: 'theft' }), { purpose: 'x' });
  expect(String(one)).toBe(String(filterParams(filterOf({ brott: 'theft', tid: 'night' }), { purpose: 'x' })));
  expect(String(one)).toBe('category=theft&daypart=night&purpose=x');
});

const square = (west: number): [number, number][] => [
  [west, 58],
  [west + 1, 58],
  [west + 1, 59],
  [west, 59],
];
const facts = {
  areas: ['a', 'b', 'c', 'd'].map((key, i) => ({ key, sv: key, en: key, rings: [square(i)], label: [i + 0.5, 58.5] })),
} as unknown as MapFacts;
const area = (key: string, more: Partial<MapAreaCounts['areas'][number]>): MapAreaCounts['areas'][number] => ({
  key,
  sv: key,
  en: key,
  n: 10,
  hidden: false,
  rate: null,
  expected: null,
  change: null,
  ...more,
});
const counts = (areas: MapAreaCounts['areas']): MapAreaCounts => ({ areas }) as MapAreaCounts;

test('what is hidden is hatched and never a colour; none at all is neither', () => {
  const drawn = areaFigure(
    facts,
    counts([area('a', { n: 50 }), area('b', { n: null, hidden: true }), area('c', { n: 0 }), area('d', { n: 5 })]),
    'count',
  );
  const of = (key: string) => drawn.shapes.features.find((one) => one.properties.key === key)?.properties;
  expect(of('a')).toMatchObject({ token: 'seq-7', hatch: false });
  expect(of('b')).toMatchObject({ token: 'm-land', hatch: true });
  expect(of('c')).toMatchObject({ token: 'm-land', hatch: false });
  expect(drawn.hatched).toBe(true);
  expect(drawn.steps.at(-1)).toEqual({ token: 'seq-7', to: 50 });
});

test('a change that is not sure has no colour', () => {
  const change = (ratio: number, verdict: 'rise' | 'no_clear_change') => ({
    ratio,
    verdict,
    q: 0.01,
    interval: [1, 3] as [number, number],
  });
  const drawn = changeFigure(
    facts,
    counts([area('a', { change: change(2.4, 'rise') }), area('b', { change: change(2.4, 'no_clear_change') }), area('c', {})]),
  );
  expect(drawn.shapes.features.map(({ properties }) => [properties.token, properties.hatch])).toEqual([
    ['div-o4', false],
    ['m-land', true],
    ['m-land', true],
  ]);
  expect(drawn.steps.length).toBe(9);
});

test('a possible hot spot is hatched; density is runs of equal steps that lie within the grid', () => {
  const cell = (n: number, sure: boolean) => ({
    box: [14, 58, 14.1, 58.1] as [number, number, number, number],
    n,
    z: 3,
    q: 0.01,
    sure,
    area: null,
  });
  const hot = hotFigure({ metres: 250, points: 100, least: 20, tested: 9, cells: [cell(30, true), cell(5, false)] });
  expect(hot.shapes.features.map(({ properties }) => properties.hatch)).toEqual([false, true]);
  const density = densityFigure({
    ...{ known: true, points: 60, least: 50, bandwidth: 500, metres: 100, columns: 4, rows: 2, box: [14, 58, 18, 60], tops: [] },
    hundredths: [0, 700, 700, 0, 0, 0, 100, 0],
  });
  expect(
    density.shapes.features.map(({ geometry, properties }) => [
      properties.token,
      geometry.coordinates[0]?.[0],
      geometry.coordinates[0]?.[2],
    ]),
  ).toEqual([
    ['seq-7', [15, 58], [17, 59]],
    ['seq-1', [16, 59], [17, 60]],
  ]);
});
