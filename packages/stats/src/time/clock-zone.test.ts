import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, dayOfMonth, monthOf } from './civil-day.ts';
import { wallMinutes } from './clock-zone.ts';

const utc = (...when: [number, number, number, number?, number?]) => Date.UTC(...when) / 60_000;
// Europe/Stockholm: last Sundays of March and October, 01:00 UTC
const zone = {
  from: Float64Array.of(
    ...[utc(2023, 9, 29, 1), utc(2024, 2, 31, 1), utc(2024, 9, 27, 1), utc(2025, 2, 30, 1)],
    ...[utc(2025, 9, 26, 1), utc(2026, 2, 29, 1), utc(2026, 9, 25, 1)],
  ),
  offset: Int32Array.of(60, 120, 60, 120, 60, 120, 60),
};
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

test('the minute before and the minute of each clock change, written out', () => {
  const real = [utc(2026, 2, 29, 0, 59), utc(2026, 2, 29, 1, 0), utc(2026, 9, 25, 0, 59), utc(2026, 9, 25, 1, 0)];
  const wall = [utc(2026, 2, 29, 1, 59), utc(2026, 2, 29, 3, 0), utc(2026, 9, 25, 2, 59), utc(2026, 9, 25, 2, 0)];
  expect([...wallMinutes(real, zone)]).toEqual(wall);
});

test('any times, in any order, equal the zone table of Node', () => {
  const minutes = fc.integer({ min: utc(2023, 10, 1), max: utc(2027, 2, 27) });
  fc.assert(
    fc.property(fc.array(minutes, { maxLength: 30 }), (real) => {
      const wall = wallMinutes(real, zone);
      real.forEach((at, i) => {
        expect(new Date(wall[i]! * 60_000).toISOString().slice(0, 16).replace('T', ' ')).toBe(clock.format(at * 60_000));
      });
    }),
    { numRuns: 50 },
  );
});

test('before the first change its offset holds, after the last its own; nothing gives nothing', () => {
  expect([...wallMinutes([0, 1e9], zone)]).toEqual([60, 1e9 + 60]);
  expect([...wallMinutes([5], { from: [-Infinity], offset: [-300] })]).toEqual([-295]);
  expect(wallMinutes([], zone)).toHaveLength(0);
});

test('a zone that cannot be is refused', () => {
  expect(() => wallMinutes([0], { from: [1, 1], offset: [0, 60] })).toThrow('must ascend, got 1 at 1');
  expect(() => wallMinutes([0], { from: [1], offset: [] })).toThrow('got 0 and 1');
  expect(() => wallMinutes([0], { from: [1], offset: [Number.NaN] })).toThrow('offsets must be finite, got NaN at 0');
  expect(() => wallMinutes([Number.NaN], zone)).toThrow('wallMinutes: times must be finite, got NaN at 0');
});

test('months and days lead back to each other over four centuries', () => {
  for (let month = -2000; month < 2800; month += 7) {
    const first = dayOfMonth(month);
    const date = new Date(first * 86_400_000);
    expect([date.getUTCDate(), (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()]).toEqual([1, month]);
    expect([monthOf(first), monthOf(first - 1), monthOf(first + 27.9)]).toEqual([month, month - 1, month]);
    expect(first).toBe(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  }
});
