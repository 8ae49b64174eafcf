import { expect, test } from 'vitest';
import { reminderStepDue, remindersAhead } from './minutes-reminders.ts';

const due = (today: string, told: number[] = [], readyOn = '2026-01-01', days = [14, 3, 1]) =>
  reminderStepDue('2026-10-10', today, { days, told, readyOn });

test('each step is due once, on its day or the first morning after it', () => {
  expect(due('2026-09-25')).toBeNull();
  expect(due('2026-09-26')).toBe(14);
  expect(due('2026-09-30', [14])).toBeNull();
  expect(due('2026-10-08', [14])).toBe(3);
  // steps that were passed over are not made up for one by one
  expect(due('2026-10-09')).toBe(1);
  expect(due('2026-10-10', [1])).toBeNull();
  expect(due('2026-10-11', [1])).toBe(0);
  expect(due('2026-12-01', [1, 0])).toBeNull();
});

test('nobody is reminded of a day before the minutes came, and without days only the chair is told', () => {
  expect(due('2026-10-06', [], '2026-10-05')).toBeNull();
  expect(due('2026-10-07', [], '2026-10-05')).toBe(3);
  expect(due('2026-10-09', [], '2026-10-09', [1])).toBeNull();
  expect(due('2026-10-09', [], '2026-01-01', [])).toBeNull();
  expect(due('2026-10-11', [], '2026-01-01', [])).toBe(0);
  expect(remindersAhead('2026-10-10', '2026-10-01', [1, 3, 14])).toEqual(['2026-10-07', '2026-10-09']);
});
