import { expect, test } from 'vitest';
import { daysAfter, daysBetween, monthsAfter, monthsBetween } from './days.ts';

test('months later or earlier: the last day where the month is shorter', () => {
  expect(monthsAfter('2024-02-29', 24)).toBe('2026-02-28');
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2027-03-31', -1)).toBe('2027-02-28');
  expect(monthsAfter('2026-01-15', -3)).toBe('2025-10-15');
  expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31');
});

test('days later, and between: over the end of a year and the nights that are an hour shorter or longer', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  expect(daysBetween('2026-11-30T13:00', '2026-12-01')).toBe(1);
});

test('every month between the first and the last, in whatever order they come', () => {
  expect(monthsBetween(['2026-02', '2025-11', '2026-01'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween(['2026-02'])).toEqual(['2026-02']);
  expect(monthsBetween([])).toEqual([]);
});
