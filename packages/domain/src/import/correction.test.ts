import { expect, test } from 'vitest';
import { nearestCode, nearestValue, signsApart } from '../crime-code/nearest-code.ts';
import { givenCorrection, swapDayMonth, swapsToDate } from './correction.ts';

test.each([
  ['2026-13-04 11.00', '2026-04-13 11.00'],
  ['20261304', '20260413'],
  ['04/25/2026', '25/04/2026'],
  ['2026/13/04', '2026/04/13'],
])('%s with day and month in other order is %s', (text, swapped) => {
  expect(swapDayMonth(text)).toBe(swapped);
});

test('what is no date, or the same either way, is not swapped; only what becomes a date is proposed', () => {
  for (const text of ['igår', '', '2026-04-04', '12:30']) expect(swapDayMonth(text)).toBeNull();
  expect(swapsToDate('2026-13-04 11.00')).toBe(true);
  expect(swapsToDate('2026-13-45')).toBe(false);
  expect(swapsToDate('2026-31-02')).toBe(false);
  expect(['04/13/2026', '13/04/2026 10:00', '02/31/2026', '31/02-2026'].map(swapsToDate)).toEqual([true, true, false, false]);
});

test('a code with a figure too many, too few or wrong is near one that is known; several as near are none', () => {
  expect(nearestCode('98301')).toBe('9830');
  expect(nearestCode('klotter')).toBeNull();
  expect(nearestCode('0000')).toBeNull();
  expect(nearestValue('Kloter', ['Klotter', 'Skadegörelse'])).toBe('Klotter');
  expect(nearestValue('Brand', ['Klotter', 'Skadegörelse'])).toBeNull();
  expect([signsApart('', 'abc'), signsApart('abcd', 'abdc'), signsApart('kitten', 'sitting')]).toEqual([3, 1, 3]);
});

test('each fault has its corrections, and none but its own', () => {
  const base = { fault: 'import.personal', column: 'GATA', value: null };
  expect(givenCorrection.safeParse({ ...base, kind: 'without', replacement: null }).success).toBe(true);
  expect(givenCorrection.safeParse({ ...base, kind: 'replace', replacement: 'x' }).success).toBe(false);
  const code = { fault: 'import.unknownCode', column: 'KOD', value: '1' };
  expect(givenCorrection.safeParse({ ...code, kind: 'replace', replacement: null }).success).toBe(false);
  expect(givenCorrection.safeParse({ ...code, kind: 'category', replacement: 'theft' }).success).toBe(true);
});
