import { expect, test } from 'vitest';
import { countedLevels } from './resource-kinds.ts';
import { type CountedFigure, figuresByArea, incidentsPer, ratioOf } from './resource-ratios.ts';

const figure = (
  side: CountedFigure['side'],
  kind: string,
  value: number,
  level: CountedFigure['counted']['level'] = 'municipality',
  name = 'Kommunen',
  year = 2013,
): CountedFigure => ({ side, kind, value, counted: { level, name }, year });
const county = (side: CountedFigure['side'], kind: string, value: number) => figure(side, kind, value, 'county', 'Länet');
const officers = county('resource', 'officers', 275);

test('the founding story: 77,000 houses and 78,000 cars of the county to its 275 officers', () => {
  expect(ratioOf(county('exposure', 'dwellings', 77_000), officers)).toEqual({ known: true, perOne: 280, years: [2013, 2013] });
  const cars = ratioOf(county('exposure', 'cars', 78_000), officers);
  expect(cars.known && Math.round(cars.perOne)).toBe(284);
});

test('the county’s officers are never divided into the municipality’s dwellings, nor the other way', () => {
  const own = figure('exposure', 'dwellings', 31_000);
  expect(ratioOf(own, officers)).toEqual({ known: false, reason: 'other_area' });
  expect(ratioOf(county('exposure', 'dwellings', 77_000), figure('resource', 'guards', 12))).toEqual({
    known: false,
    reason: 'other_area',
  });
});

test('two police areas are two areas; the same one is the same however it is typed', () => {
  const area = (side: CountedFigure['side'], name: string) => figure(side, 'x', 10, 'police-area', name);
  expect(ratioOf(area('exposure', 'Östra'), area('resource', 'Västra')).known).toBe(false);
  expect(ratioOf(area('exposure', 'Östra '), area('resource', 'östra')).known).toBe(true);
});

test('the municipality’s incidents are set against its own figures only', () => {
  expect(incidentsPer(62, figure('exposure', 'dwellings', 31_000), 1000)).toBeCloseTo(2);
  expect(incidentsPer(62, county('exposure', 'dwellings', 77_000), 1000)).toBeNull();
});

test('figures more than five years apart are not of one time', () => {
  expect(
    ratioOf(figure('exposure', 'cars', 10, 'municipality', 'K', 2020), figure('resource', 'guards', 1, 'municipality', 'K', 2026)),
  ).toEqual({
    known: false,
    reason: 'years_apart',
  });
});

test('grouped by area, the municipality first, the newest of each kind', () => {
  const groups = figuresByArea(
    [officers, figure('resource', 'guards', 4, 'municipality', 'A', 2020), figure('resource', 'guards', 6, 'municipality', 'B', 2024)],
    countedLevels,
  );
  expect(groups.map(({ counted }) => counted.level)).toEqual(['municipality', 'county']);
  expect(groups[0]?.resources.map(({ value }) => value)).toEqual([6]);
});
