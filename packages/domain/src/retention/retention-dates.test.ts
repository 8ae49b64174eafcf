import { expect, test } from 'vitest';
import { keptFrom, monthsBefore, nextMonth, swedishDay } from './retention-dates.ts';

test('whole months are kept: on any day of December 2026 everything from December 2023 on is, at 36 months', () => {
  expect(keptFrom('2026-12-01', 36)).toBe('2023-12-01');
  expect(keptFrom('2026-12-31', 36)).toBe('2023-12-01');
  expect(keptFrom('2026-01-15', 1)).toBe('2025-12-01');
  expect(keptFrom('2026-01-15', 0)).toBe('2026-01-01');
});

test('the same day so many months before, the last day of a shorter month', () => {
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
  expect(monthsBefore('2026-11-25', 24)).toBe('2024-11-25');
});

test('the next month begins a year when it must, and the night of Sweden decides the day', () => {
  expect(nextMonth('2026-12-05')).toBe('2027-01-01');
  expect(swedishDay(new Date('2026-11-25T23:30:00Z'))).toBe('2026-11-26');
  expect(swedishDay(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
});
