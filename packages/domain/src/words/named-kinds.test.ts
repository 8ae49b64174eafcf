import { expect, test } from 'vitest';
import { categories } from '../category/categories.ts';
import { placeTypes } from '../category/place-types.ts';
import { categoryWords } from './category-words.ts';
import { categoryNamed, placeTypeNamed } from './named-kinds.ts';

test('each title names its kind in both languages, whatever its letters; what is only like it names nothing', () => {
  const titles = categories.map(({ key }) => ({
    key,
    names: (['sv', 'en'] as const).map((lang) => categoryWords[key]?.[lang].many ?? ''),
  }));
  for (const { key, names } of titles)
    for (const name of names) {
      const shared = titles.some((other) => other.key !== key && other.names.includes(name));
      expect(categoryNamed(` ${name.toUpperCase()} `), name).toBe(shared ? null : key);
    }
  expect(categoryNamed('stöld')).toBe('theft');
  expect(categoryNamed('cykelstöld i källare')).toBeNull();
  expect(categoryNamed('butiksstöld')).toBe('theft/shoplifting');
  expect(categoryNamed('klotter?')).toBeNull();
  expect(categoryNamed('')).toBeNull();
});

test('a place is named by its label or a part of it', () => {
  expect(placeTypeNamed('Skola')).toBe('school');
  expect(placeTypeNamed('bibliotek')).toBe('school');
  expect(placeTypeNamed('Parking')).toBe('parking');
  expect(placeTypeNamed('Torg')).toBeNull();
  for (const { key } of placeTypes) expect(placeTypeNamed(key)).toBe(key);
});
