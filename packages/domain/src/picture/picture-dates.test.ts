import { expect, test } from 'vitest';
import { dayNames, hourSpan } from './picture-dates.ts';

test('days are named as a run, also over the week-end, one by one, or by the day that is missing', () => {
  expect(dayNames([1, 3], 'sv')).toBe('tisdagar och torsdagar');
  expect(dayNames([0, 1, 2, 3, 4], 'sv')).toBe('måndagar–fredagar');
  expect(dayNames([0, 1, 4, 5, 6], 'sv')).toBe('fredagar–tisdagar');
  expect(dayNames([0, 5, 6], 'en')).toBe('Saturdays–Mondays');
  expect(dayNames([0, 1, 3, 4, 5, 6], 'en')).toBe('all days except Wednesdays');
  expect(dayNames([0, 2, 4], 'sv')).toBe('måndagar, onsdagar och fredagar');
  expect(dayNames([0, 1, 2, 3, 4, 5, 6], 'sv')).toBe('');
});

test('hours are written as each language writes them, also past midnight', () => {
  expect(hourSpan(22, 27, 'sv')).toBe('22–03');
  expect(hourSpan(17, 21, 'en')).toBe('17:00–21:00');
});
