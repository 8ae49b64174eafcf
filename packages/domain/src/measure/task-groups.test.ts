import { expect, test } from 'vitest';
import { daysPast, groupTasks, lastOfWeek, mondayOf } from './task-groups.ts';

test('a week ends on Sunday, also when today is one', () => {
  expect([lastOfWeek('2026-11-30'), lastOfWeek('2026-12-06'), mondayOf('2026-12-06')]).toEqual(['2026-12-06', '2026-12-06', '2026-11-30']);
});

test('late, this week and later, in order of time, what has no day last', () => {
  const task = (start: string | null, daysLate = 0) => ({ start, daysLate });
  const { late, week, later } = groupTasks(
    [task(null), task('2026-12-07'), task('2026-12-06T21:00'), task('2026-11-30T08:00'), task('2026-11-02', 28), task('2026-10-01', 60)],
    '2026-11-30',
  );
  expect(late.map(({ start }) => start)).toEqual(['2026-10-01', '2026-11-02']);
  expect(week.map(({ start }) => start)).toEqual(['2026-11-30T08:00', '2026-12-06T21:00']);
  expect(later.map(({ start }) => start)).toEqual(['2026-12-07', null]);
  expect([daysPast('2026-11-29', '2026-11-30'), daysPast('2026-11-30', '2026-11-30'), daysPast(null, '2026-11-30')]).toEqual([1, 0, 0]);
});
