import { expect, test } from 'vitest';
import { swedishClock, swedishMoment } from './swedish-moment.ts';

test('a Swedish clock time is UTC less one hour in winter and two in summer', () => {
  expect(swedishMoment('2026-12-09', '13:00').toISOString()).toBe('2026-12-09T12:00:00.000Z');
  expect(swedishMoment('2026-06-10', '13:00').toISOString()).toBe('2026-06-10T11:00:00.000Z');
  expect(swedishClock(new Date('2026-06-10T11:05:00Z'))).toBe('13:05');
});

test('on the nights when the clock changes', () => {
  expect(swedishMoment('2026-03-29', '01:30').toISOString()).toBe('2026-03-29T00:30:00.000Z');
  expect(swedishMoment('2026-03-29', '03:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(swedishMoment('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(swedishMoment('2026-10-25', '03:30').toISOString()).toBe('2026-10-25T02:30:00.000Z');
  // 02:30 is no time that night: an hour later is
  expect(swedishClock(swedishMoment('2026-03-29', '02:30'))).toBe('03:30');
});
