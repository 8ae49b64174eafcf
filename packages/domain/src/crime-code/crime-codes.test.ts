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

test.each([
  ['theft from vehicles', '0840', ['0840', '9827', '9828']],
  ['pickpocketing', '0845', ['0845', '9817', '9818']],
  ['theft from boats', '0891', ['0891', '9815', '9816']],
  ['burglary in houses and flats', '9801', ['0824', '0843', '0844', '0857', '0874', '9801', '9802']],
])('%s is one series over the codes that ended', (_, code, codes) => {
  expect(joinedCodes(code)).toEqual({ codes, breaks: [] });
});

test('assault by someone known goes on through both changes of codes', () => {
  const series = joinedCodes('0356');
  for (const code of ['0356', '9357', '9358', '9373', '9374']) expect(series?.codes).toContain(code);
  expect(series?.breaks).toEqual([]);
});

test('every ended code either goes on or is a break with its year, never silently neither', () => {
  for (const { code, ended } of crimeCodes) {
    const series = joinedCodes(code)!;
    const broken = series.breaks.find((one) => one.code === code);
    if (ended === null) expect(broken, code).toBeUndefined();
    else if (broken) expect(broken.year, code).toBe(ended);
    else expect(series.codes.length, code).toBeGreaterThan(1);
  }
});

test('a series is the same from whichever of its codes it is asked', () => {
  for (const { code } of crimeCodes) {
    const { codes } = joinedCodes(code)!;
    for (const other of codes) expect(joinedCodes(other)?.codes, `${code} and ${other}`).toEqual(codes);
  }
});
