import { expect, test } from 'vitest';
import { categoryIndex } from './categories.ts';
import { chicagoTypes, chicagoUnmapped, mapChicago } from './chicago-map.ts';
import { chicagoPlaceNames, chicagoPlaceType } from './chicago-places.ts';
import { placeTypeIndex } from './place-types.ts';
import { mapPoliceUk, policeUkTypes } from './police-uk-map.ts';
import { mapPolisenEvent, polisenTypes, polisenUnmapped } from './polisen-event-map.ts';

test('every map leads into the tree', () => {
  const mapped = [...policeUkTypes.map(mapPoliceUk), ...chicagoTypes.map((t) => mapChicago(t)), ...polisenTypes.map(mapPolisenEvent)];
  for (const value of mapped) expect(value && 'category' in value ? categoryIndex(value.category) : -1).toBeGreaterThanOrEqual(0);
  for (const name of chicagoPlaceNames) expect(placeTypeIndex(chicagoPlaceType(name) ?? ''), name).toBeGreaterThan(0);
  expect(policeUkTypes.length).toBe(14);
});

test('what is not known, or left on purpose, is not guessed', () => {
  expect(mapPoliceUk('Piracy')).toBeNull();
  expect(mapPoliceUk('constructor')).toBeNull();
  for (const type of chicagoUnmapped) expect(mapChicago(type)).toBeNull();
  for (const type of polisenUnmapped) expect(mapPolisenEvent(type)).toBeNull();
  expect(mapChicago('THEFT', 'OTHER')).toEqual({ category: 'theft' });
  expect(mapChicago('THEFT', '')).toEqual({ category: 'theft' });
});

test('summaries and updates are no incidents, and a trailing space changes nothing', () => {
  expect(mapPolisenEvent('Sammanfattning natt')).toEqual({ notIncident: 'summary' });
  expect(mapPolisenEvent('Uppdatering')).toEqual({ notIncident: 'update' });
  expect(mapPolisenEvent('Lagen om hundar och katter ')).toEqual({ category: 'other' });
});

test('old and new spellings of a place in Chicago are the same place', () => {
  expect(chicagoPlaceType('HOTEL / MOTEL')).toBe(chicagoPlaceType('HOTEL/MOTEL'));
  expect(chicagoPlaceType('RESIDENCE - GARAGE')).toBe('garage');
  expect(mapChicago('BATTERY', 'STREET')).toEqual({ category: 'violence/assault', placeType: 'street' });
});
