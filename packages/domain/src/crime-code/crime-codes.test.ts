import { expect, test } from 'vitest';
import { categoryIndex } from '../category/categories.ts';
import { placeTypeIndex } from '../category/place-types.ts';
import { codeFacts, crimeCodes, findCrimeCode } from './crime-codes.ts';
import { joinedCodes } from './joined-codes.ts';

test('the list is whole: 1,361 codes of four digits, each once, leading zeros kept', () => {
  expect(crimeCodes.length).toBe(1361);
  expect(new Set(crimeCodes.map(({ code }) => code)).size).toBe(1361);
  for (const { code, name } of crimeCodes) {
    expect(code).toMatch(/^\d{4}$/);
    expect(name, code).not.toBe('');
  }
  expect(findCrimeCode('0847')?.code).toBe('0847');
  expect(findCrimeCode('847')).toBeNull();
});

test('every code has a kind and a place that exist', () => {
  for (const { code, category, placeType } of crimeCodes) {
    expect(categoryIndex(category), code).toBeGreaterThanOrEqual(0);
    if (placeType !== null) expect(placeTypeIndex(placeType), code).toBeGreaterThan(0);
  }
});

test('only ended codes have successors; these exist and did not end before', () => {
  for (const { code, ended, successors } of crimeCodes) {
    if (successors.length > 0) expect(ended, code).not.toBeNull();
    for (const next of successors) {
      const after = findCrimeCode(next);
      expect(after, `${code} → ${next}`).not.toBeNull();
      if (after?.ended != null) expect(after.ended, `${code} → ${next}`).toBeGreaterThanOrEqual(ended!);
    }
  }
});

test('a code that names a kind of place has it', () => {
  const theft = crimeCodes.filter(({ category }) => category.startsWith('theft/'));
  const named = (word: RegExp) => theft.filter(({ name }) => word.test(name.toLowerCase()));
  expect(named(/idrotts|badanlägg/).map(({ code, placeType }) => [code, placeType])).toEqual([
    ['0812', 'sports-facility'],
    ['0847', 'sports-facility'],
  ]);
  for (const { code, name, placeType } of crimeCodes) {
    if (/utomhus/i.test(name)) expect(placeType, code).toBe('outdoors');
    if (/inomhus/i.test(name)) expect(placeType, code).toBe('indoors');
  }
});

test('facts of an ended code', () => {
  expect(codeFacts('0809')).toMatchObject({ ended: 2024, successors: ['9833', '9834'] });
  expect(codeFacts('0847')).toMatchObject({ ended: null, successors: [] });
  expect(codeFacts('0000')).toBeNull();
});

test('a series goes on where the successors count the same, and breaks where they do not', () => {
  expect(joinedCodes('9833')).toEqual({ codes: ['0809', '9833', '9834'], breaks: [] });
  expect(joinedCodes('0809')).toEqual(joinedCodes('9834'));
  expect(joinedCodes('1005')?.breaks).toContainEqual({ code: '1005', year: findCrimeCode('1005')!.ended });
  expect(joinedCodes('0000')).toBeNull();
});
