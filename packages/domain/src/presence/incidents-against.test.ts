import { expect, test } from 'vitest';
import { incidentsAgainst } from './incidents-against.ts';
import type { CountedLevel } from './resource-kinds.ts';
import type { CountedFigure } from './resource-ratios.ts';

const figure = (kind: string, level: CountedLevel, value: number): CountedFigure => ({
  side: 'exposure',
  kind,
  counted: { level, name: level },
  year: 2025,
  value,
});
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const series = (category: string | null, counts: (number | null)[]) => ({ category, placeType: null, area: null, months, counts });
const window = { from: '2026-01-01', to: '2026-06-30' };
const burglary = series('theft/dwelling-burglary', [10, 10, 10, 10, 10, 12]);

test('per thousand dwellings and year, with its interval; the window is half a year', () => {
  const [found] = incidentsAgainst({ series: [burglary], window }, [figure('dwellings', 'municipality', 31_000)]);
  expect(found).toMatchObject({ n: 62, rate: { known: true, perThousand: 4 } });
  // exact: 62 is 47.5–79.5
  expect(found?.rate.known && found.rate.interval.map((end) => Number(end.toFixed(1)))).toEqual([3.1, 5.1]);
});

test('no: the police area’s and the county’s figures are never what the municipality’s incidents are divided by', () => {
  const figures = (['police-area', 'county', 'region', 'country'] as const).map((level) => figure('dwellings', level, 77_000));
  const found = incidentsAgainst({ series: [burglary], window }, figures);
  expect(found).toHaveLength(4);
  expect(found.map(({ rate }) => rate)).toEqual(Array(4).fill({ known: false, reason: 'other_area' }));
});

test('no: a hidden month and very few incidents give no rate, and a resource none at all', () => {
  const own = [figure('dwellings', 'municipality', 31_000), { ...figure('dwellings', 'municipality', 12), side: 'resource' as const }];
  const rates = (counts: (number | null)[]) =>
    incidentsAgainst({ series: [series('theft/dwelling-burglary', counts)], window }, own).map(({ rate }) => rate);
  expect(rates([1, null, 1, 1, 1, 40])).toEqual([{ known: false, reason: 'hidden' }]);
  expect(rates([0, 1, 0, 1, 0, 2])).toEqual([{ known: false, reason: 'few' }]);
});

test('months outside the window are not counted', () => {
  const [found] = incidentsAgainst({ series: [burglary], window: { from: '2026-05-01', to: '2026-06-30' } }, [
    figure('dwellings', 'municipality', 31_000),
  ]);
  expect(found?.n).toBe(22);
});
