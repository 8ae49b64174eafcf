import { expect, test } from 'vitest';
import { exampleData } from './example-data.ts';
import { weekOfRows, weekPeak } from './week-of-rows.ts';

const flat = (weight: (day: number, hour: number) => number, total: number) => {
  const raw = Array.from({ length: 168 }, (_, i) => weight(Math.floor(i / 24), i % 24));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((w) => (w / sum) * total);
};

test('Tuesday and Thursday evenings are found as days and hours, with their share', () => {
  const week = flat((day, hour) => ((day === 1 || day === 3) && hour >= 17 && hour < 21 ? 20 : 0.5), 384);
  const peak = weekPeak(week, 384);
  expect(peak).toMatchObject({ days: [1, 3], from: 17, to: 21 });
  expect(peak?.share).toBeCloseTo(160 / (160 + 80), 2);
});

test('a night belongs to the day it starts', () => {
  const late = (day: number, hour: number) => ((day === 4 || day === 5) && hour >= 22) || ((day === 5 || day === 6) && hour < 3);
  expect(
    weekPeak(
      flat((day, hour) => (late(day, hour) ? 15 : 0.4), 300),
      300,
    ),
  ).toMatchObject({ days: [4, 5], from: 22, to: 27 });
});

test('an even week has no peak, and neither has a handful of cases', () => {
  expect(
    weekPeak(
      flat(() => 1, 400),
      400,
    ),
  ).toBeNull();
  expect(
    weekPeak(
      flat((day) => (day === 2 ? 9 : 1), 15),
      15,
    ),
  ).toBeNull();
});

test('rows with a time of day make a week that sums to them; rows known to the day alone do not', () => {
  const pace = () => 3;
  const timed = exampleData({ months: 3, pace });
  const rows = Int32Array.from({ length: timed.incidents.length }, (_, i) => i);
  const week = weekOfRows(timed.incidents, rows);
  expect(week.week?.reduce((a, b) => a + b, 0)).toBeCloseTo(timed.incidents.length, 6);
  expect(week.timeUnknown).toBe(0);
  const daily = exampleData({ months: 3, pace, timed: false });
  const allRows = Int32Array.from({ length: daily.incidents.length }, (_, i) => i);
  expect(weekOfRows(daily.incidents, allRows)).toMatchObject({ week: null, timeKnown: 0, timeUnknown: daily.incidents.length });
});
