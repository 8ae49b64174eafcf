// Rates by an exposure of one's choice: from what the picture tells, and never a zero where there is no figure.
import { expect, test } from 'vitest';
import { smallTown, townAreas, townData } from '../disclosure/testing/small-town.ts';
import { exposureRates } from './exposure-rates.ts';
import { makePicture } from './make-picture.ts';
import { copyForAudience } from './publish-picture.ts';

const picture = makePicture(townData(smallTown(3, 6)), { samsyn: '0.1.0', seed: 1, follow: [], demo: true });
const year = Number(picture.window.to.slice(0, 4));
const figure = (areaKey: string, kind: string, value: number) => ({ areaKey, kind, year, value, source: 'SCB' });
const leaves = townAreas.areas.slice(3).map(({ key }) => key);
const people = leaves.map((key, i) => figure(key, 'inhabitants', 1000 + 500 * i));
const cars = [figure('hamnen', 'cars', 700)];

test('a rate is a year’s count over the figure of the problem’s own area, with its interval', () => {
  const made = exposureRates(picture, townAreas, [...people, ...cars], 'inhabitants');
  expect(made.kinds).toEqual(['cars', 'inhabitants']);
  expect(made.rate).toEqual({ kind: 'inhabitants', per: 1000, year, source: 'SCB' });
  expect(made.problems.map(({ rank }) => rank)).toEqual(picture.problems.map(({ rank }) => rank));
  picture.problems.forEach((problem, i) => {
    const row = made.problems[i];
    if (problem.kind === 'hotspot' || problem.kind === 'repeat') expect(row?.rate).toBeNull();
    else expect(row?.rate).toBeCloseTo(((problem.count ?? 0) * 1000) / (row?.exposure ?? 1), 6);
    if (row?.rate != null) expect(row.rateInterval?.[0]).toBeLessThanOrEqual(row.rate);
  });
});

test('an area without a figure has no rate, and neither has a problem there', () => {
  const made = exposureRates(picture, townAreas, cars, 'cars');
  const areas = made.problems.flatMap((row) => row.areas);
  expect(areas.filter(({ area }) => area !== 'hamnen').every(({ exposure, rate }) => exposure === null && rate === null)).toBe(true);
  expect(exposureRates(picture, townAreas, cars, 'visits')).toEqual({ kinds: ['cars'], rate: null, problems: [] });
});

test('a count that is hidden has no rate to be worked out from', () => {
  const { copy } = copyForAudience(picture, { audience: 'public' });
  const made = exposureRates(copy, townAreas, people, 'inhabitants');
  copy.problems.forEach((problem, i) => {
    const hidden = problem.evidence.areas.filter(({ count }) => count === null).map(({ area }) => area);
    for (const area of made.problems[i]?.areas ?? []) if (hidden.includes(area.area)) expect(area.rate).toBeNull();
  });
});
