import { expect, test } from 'vitest';
import { categories, categoryIndex } from '../category/categories.ts';
import { placeTypeIndex, placeTypes } from '../category/place-types.ts';
import { categoryWords } from './category-words.ts';
import { counted } from './counted.ts';
import { formatNumber, formatRange, numberWord } from './numbers.ts';
import { pictureWords } from './picture-names.ts';
import { placeTypeWords } from './place-type-words.ts';
import { problemName } from './problem-name.ts';

test('every kind and every place has its words, and no words are left over', () => {
  expect(Object.keys(categoryWords)).toEqual(categories.map(({ key }) => key));
  expect(Object.keys(placeTypeWords)).toEqual(placeTypes.map(({ key }) => key));
});

test('every leaf stands under a group of the same kind that comes before it', () => {
  for (const [i, { key, parent, kind }] of categories.entries()) {
    if (!key.includes('/')) expect(parent, key).toBe(-1);
    else expect(categories[parent], key).toMatchObject({ key: key.split('/')[0], parent: -1, kind });
    expect(parent).toBeLessThan(i);
    expect(categoryIndex(key)).toBe(i);
  }
  expect(categoryIndex('no/such')).toBe(-1);
  expect(placeTypeIndex('unknown')).toBe(0);
});

test('a problem is named by its kind and place, and the place is not said twice', () => {
  expect(problemName('theft', 'sports-facility', 'sv').text).toBe('stölder i idrotts- och badanläggningar');
  expect(problemName('theft/premises', 'sports-facility', 'sv').text).toBe('stölder i idrotts- och badanläggningar');
  expect(problemName('theft/shoplifting', 'shop', 'sv').text).toBe('butiksstölder');
  expect(problemName('violence', 'outdoors', 'sv').text).toBe('våld utomhus');
  expect(problemName('violence', 'outdoors', 'en')).toEqual({ text: 'violence outdoors', plural: false });
  expect(problemName('damage/vandalism', 'vehicle', 'en').text).toBe('criminal damage to vehicles');
  expect(problemName('robbery/premises', 'vehicle', 'sv').text).toBe('rån mot taxi');
  expect(problemName('theft', 'unknown', 'sv').text).toBe('stölder');
});

test('counts bend with gender and number', () => {
  expect(counted('theft/bicycle', 1, 'sv')).toBe('1 anmäld stöld');
  expect(counted('robbery', 1, 'sv')).toBe('1 anmält rån');
  expect(counted('damage', 1, 'sv')).toBe('1 anmält fall av skadegörelse');
  expect(counted('theft', 1384, 'sv')).toBe('1\u00a0384 anmälda stölder');
  expect(counted('event/traffic-accident', 2, 'sv')).toBe('2 rapporterade olyckor');
  expect(counted('theft', 1, 'en')).toBe('1 reported theft');
  expect(counted(null, 4812, 'en')).toBe('4,812 reported offences');
});

test('numbers have the signs of their language', () => {
  expect(formatNumber(-27.5, 'sv', 1)).toBe('\u221227,5');
  expect(formatNumber(-27, 'en')).toBe('\u221227');
  expect(formatRange(9, 41, 'sv')).toBe('9–41');
  expect(numberWord(12, 'sv')).toBe('tolv');
  expect(numberWord(13, 'en')).toBe('13');
});

test('the picture gets a label for every key', () => {
  for (const { key } of categories) expect(pictureWords.categoryLabel(key).sv).not.toContain('/');
  for (const key of pictureWords.placeTypes) expect(pictureWords.placeTypeLabel(key).en.length).toBeGreaterThan(2);
});
