import { expect, test } from 'vitest';
import { areaRates, chooseExposure, rateInterval } from './area-rates.ts';
import { exampleAreaSystem } from './example-data.ts';

const inhabitants = (year: number, values: readonly number[]) =>
  exampleAreaSystem.areas.slice(1).map((area, i) => ({ areaKey: area.key, kind: 'inhabitants', year, value: values[i]!, source: 'x' }));

test('the year of the window is used, else the nearest before it, else the first after', () => {
  const exposures = [...inhabitants(2022, [1, 1, 1, 1]), ...inhabitants(2024, [2, 2, 2, 2])];
  const year = (windowYear: number) => chooseExposure(exposures, exampleAreaSystem, null, windowYear)?.year;
  expect([year(2025), year(2023), year(2020)]).toEqual([2024, 2022, 2022]);
});

test('the whole is the sum of its parts when only parts are given', () => {
  expect(chooseExposure(inhabitants(2025, [1000, 2000, 3000, 4000]), exampleAreaSystem, null, 2025)?.total).toBe(10_000);
});

test('visits are preferred to inhabitants for a hall, and nothing is divided by nothing', () => {
  const exposures = [
    ...inhabitants(2025, [1000, 2000, 3000, 4000]),
    { areaKey: 'centrum', kind: 'hallbesok', year: 2025, value: 61_000, source: 'x' },
  ];
  expect(chooseExposure(exposures, exampleAreaSystem, 'sports-facility', 2025)?.kind).toBe('hallbesok');
  expect(chooseExposure(exposures, exampleAreaSystem, 'dwelling', 2025)?.kind).toBe('inhabitants');
  expect(chooseExposure([], exampleAreaSystem, null, 2025)).toBeNull();
});

test('an area far above the rest is above, one alike cannot be told apart', () => {
  const exposure = chooseExposure(inhabitants(2025, [10_000, 10_000, 10_000, 10_000]), exampleAreaSystem, null, 2025);
  const rows = areaRates(exampleAreaSystem, [1, 2, 3, 4], [80, 36, 34, 8], [null, null, null, null], 158, exposure);
  expect(rows.map((row) => row.against)).toEqual(['above', 'unclear', 'unclear', 'below']);
  expect(rows[0]?.rate).toBeCloseTo(8);
  expect(rows[0]!.rateInterval![0]).toBeLessThan(8);
});

test('an area without exposure has a count but no rate', () => {
  const exposure = chooseExposure(inhabitants(2025, [10_000, 0, 10_000, 10_000]), exampleAreaSystem, null, 2025);
  const rows = areaRates(exampleAreaSystem, [1, 2], [9, 4], [null, null], 13, exposure);
  expect(rows[1]).toMatchObject({ count: 4, rate: null, rateInterval: null, against: null });
});

// poisson.test(10)$conf.int and poisson.test(0)$conf.int in R 4.2.2: 4.795389–18.39036 and 0–3.688879
test('the interval of a count is the exact Poisson interval', () => {
  const [low, high] = rateInterval(10, 1);
  expect(Math.abs(low / 4.795389 - 1)).toBeLessThan(1e-6);
  expect(Math.abs(high / 18.39036 - 1)).toBeLessThan(1e-6);
  expect(rateInterval(0, 1)[0]).toBe(0);
  expect(rateInterval(0, 1)[1]).toBeLessThan(3.7);
});
