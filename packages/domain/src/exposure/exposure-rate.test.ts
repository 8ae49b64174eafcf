import { expect, it } from 'vitest';
import { areaSystemFromNames } from '../area/area-from-names.ts';
import type { Exposure } from '../area/area-system.ts';
import { exposureLookup } from './exposure-rate.ts';

const system = areaSystemFromNames(['Hamnen', 'Norr']);
const given = (areaKey: string, year: number, value: number): Exposure => ({ areaKey, kind: 'inhabitants', year, value, source: 'b.csv' });

it('takes the nearest year, the earlier of two equally near', () => {
  const lookup = exposureLookup(system, [given('Hamnen', 2020, 10), given('Hamnen', 2024, 14)]);
  expect(lookup.of(1, 'inhabitants', 2022)).toMatchObject({ value: 10, year: 2020 });
  expect(lookup.of(1, 'inhabitants', 2023)).toMatchObject({ value: 14, year: 2024 });
  expect(lookup.of(2, 'inhabitants', 2022)).toBeNull();
  expect(lookup.of(1, 'cars', 2022)).toBeNull();
});

it('sums a whole from its parts only when all of them are known, and prefers its own figure', () => {
  const parts = [given('Hamnen', 2024, 14), given('Norr', 2024, 6)];
  expect(exposureLookup(system, parts).of(0, 'inhabitants', 2024)).toMatchObject({ value: 20, summed: true });
  expect(exposureLookup(system, parts.slice(1)).of(0, 'inhabitants', 2024)).toBeNull();
  expect(exposureLookup(system, [...parts, given('whole', 2024, 21)]).of(0, 'inhabitants', 2024)).toMatchObject({
    value: 21,
    summed: false,
  });
});

it('leaves zeros, holes and strangers aside', () => {
  const lookup = exposureLookup(system, [given('Hamnen', 2024, 0), given('Norr', 2024, Number.NaN), given('Söder', 2024, 5)]);
  expect(lookup.kinds).toEqual([]);
});
