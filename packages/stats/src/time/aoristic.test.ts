import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedIncidents } from '../../test/generated.ts';
import { aoristic, hoursOfDay } from './aoristic.ts';
import fixture from './fixtures/aoristic-week.json';

const utc = (...when: [number, number, number, number?, number?]) => Date.UTC(...when) / 60_000;
const start2014 = utc(2014, 0, 1);
const { day, hour, minute, window } = generatedIncidents(400);
const from = Float64Array.from(day, (d, i) => start2014 + d * 1440 + hour[i]! * 60 + minute[i]!);
const to = from.map((start, i) => start + window[i]!);
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

function expectClose(found: ArrayLike<number>, wanted: ArrayLike<number>, tolerance = 1e-9): void {
  expect(found.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) expect(Math.abs(found[i]! - wanted[i]!), `${i}`).toBeLessThan(tolerance);
}

/** Minute by minute, on the calendar of the language. */
function byMinute(events: readonly (readonly [number, number])[], bins: 168 | 12): number[] {
  const sums = new Array<number>(bins).fill(0);
  for (const [start, length] of events)
    for (let m = 0; m < Math.max(1, length); m++) {
      const date = new Date((start + m) * 60_000);
      const bin = bins === 12 ? date.getUTCMonth() : ((date.getUTCDay() + 6) % 7) * 24 + date.getUTCHours();
      sums[bin]! += 1 / Math.max(1, length);
    }
  return sums;
}

describe('references', () => {
  test('the week of 400 events equals the exact overlap of R 4.2.2', () => {
    expectClose(aoristic(from, to), fixture.week);
  });

  test('folded to a day the hours equal the same', () => {
    expectClose(hoursOfDay(aoristic(from, to)), fixture.hoursOfDay);
    expectClose(aoristic(from, to, { bins: 24 }), fixture.hoursOfDay);
  });

  // aoristic 1.1.1: its week begins on Sunday, and it rounds each interval down to whole minutes, one at least
  test('aoristic 1.1.1 answers the same once its week is turned from Sunday to Monday; as it stands its hours are a day off', () => {
    const week = aoristic(from, to);
    expectClose(
      week,
      fixture.week.map((_, h) => fixture.package[(h + 24) % 168]!),
    );
    expect([week[0]!.toFixed(4), fixture.package[0]!.toFixed(4)]).toEqual(['4.0709', '1.5028']);
  });

  test('seconds count: of 90 of them round an hour, a third lies behind it (aoristic 1.1.1 drops the half minute: none)', () => {
    const monday = 4 * 1440;
    const week = aoristic([monday + 59], [monday + 60.5]);
    expect(week[0]).toBeCloseTo(2 / 3, 12);
    expect(week[1]).toBeCloseTo(1 / 3, 12);
  });
});

describe('relations', () => {
  test('hours and months equal a count of minutes, for any events', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -3_000_000, max: 40_000_000 }), fc.integer({ min: 0, max: 25_000 })), { maxLength: 3 }),
        (events) => {
          const starts = events.map(([start]) => start);
          const ends = events.map(([start, length]) => start + length);
          expectClose(aoristic(starts, ends), byMinute(events, 168));
          expectClose(aoristic(starts, ends, { bins: 12 }), byMinute(events, 12));
        },
      ),
      { numRuns: 12 },
    );
  });

  test('weights sum to the events, counts weigh, and the order of rows changes nothing', () => {
    for (const bins of [168, 24, 12] as const) {
      const week = aoristic(from, to, { bins });
      expect(sum(week)).toBeCloseTo(400, 8);
      const counts = from.map(() => 2);
      expectClose(
        aoristic(from, to, { bins, counts }),
        week.map((weight) => 2 * weight),
      );
      expectClose(aoristic(from.slice().reverse(), to.slice().reverse(), { bins }), week);
    }
  });

  test('a whole number of weeks later the week is the same; an hour later it is turned by one', () => {
    const week = aoristic(from, to);
    const moved = (by: number) =>
      aoristic(
        from.map((at) => at + by),
        to.map((at) => at + by),
      );
    expectClose(moved(3 * 10_080), week);
    expectClose(
      moved(60),
      week.map((_, h) => week[(h + 167) % 168]!),
    );
  });

  test('an interval over Sunday midnight wraps to Monday and whole weeks weigh on every hour alike', () => {
    const sunday22 = 3 * 1440 + 22 * 60; // 1970-01-04 22:00
    const night = aoristic([sunday22], [sunday22 + 240]);
    expect([night[166], night[167], night[0], night[1], night[2]]).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
    const fortnight = aoristic([sunday22 + 7], [sunday22 + 7 + 2 * 10_080]);
    expect(Math.max(...fortnight) - Math.min(...fortnight)).toBeLessThan(1e-12);
    const aWeekAndAnHour = aoristic([sunday22], [sunday22 + 10_080 + 60]);
    expect(aWeekAndAnHour[166]).toBeCloseTo(120 / 10_140, 12);
    expect(aWeekAndAnHour[50]).toBeCloseTo(60 / 10_140, 12);
  });

  test('a whole leap year lies on the months by their days', () => {
    const year = aoristic([utc(2024, 0, 1)], [utc(2025, 0, 1)], { bins: 12 });
    expectClose(
      year,
      [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days) => days / 366),
      1e-12,
    );
    const overNewYear = aoristic([utc(2023, 11, 31, 12)], [utc(2024, 0, 1, 12)], { bins: 12 });
    expect([overNewYear[11], overNewYear[0]]).toEqual([0.5, 0.5]);
  });
});

describe('clock changes of Europe/Stockholm', () => {
  // summer time begins on 2026-03-29 and ends on 2026-10-25, each at 01:00 UTC
  const zone = { from: [utc(2025, 9, 26, 1), utc(2026, 2, 29, 1), utc(2026, 9, 25, 1)], offset: [60, 120, 60] };
  const sunday = 6 * 24;

  test('a night from 00 to 05 on the clock has four hours in March, and hour 02 none', () => {
    const week = aoristic([utc(2026, 2, 28, 23)], [utc(2026, 2, 29, 3)], { zone });
    expect([...week.slice(sunday, sunday + 6)]).toEqual([0.25, 0.25, 0, 0.25, 0.25, 0]);
  });

  test('the same night in October has six hours, and hour 02 two of them', () => {
    const week = aoristic([utc(2026, 9, 24, 22)], [utc(2026, 9, 25, 4)], { zone });
    [1, 1, 2, 1, 1, 0].forEach((hours, h) => {
      expect(week[sunday + h]).toBeCloseTo(hours / 6, 12);
    });
  });

  test('days of 23 and 25 hours: each hour of the day has its share, in days, months and weeks', () => {
    const march = aoristic([utc(2026, 2, 28, 23)], [utc(2026, 2, 29, 22)], { bins: 24, zone, counts: [23] });
    const october = aoristic([utc(2026, 9, 24, 22)], [utc(2026, 9, 25, 23)], { bins: 24, zone, counts: [25] });
    expectClose(
      march,
      Array.from({ length: 24 }, (_, h) => (h === 2 ? 0 : 1)),
      1e-12,
    );
    expectClose(
      october,
      Array.from({ length: 24 }, (_, h) => (h === 2 ? 2 : 1)),
      1e-12,
    );
    // a year of the wall clock has every hour of March but one, and one more in October
    const year = aoristic([utc(2025, 11, 31, 23)], [utc(2026, 11, 31, 23)], { bins: 12, zone, counts: [8760] });
    expectClose(
      year,
      [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, m) => days * 24 - (m === 2 ? 1 : 0) + (m === 9 ? 1 : 0)),
      1e-8,
    );
    const week = aoristic([utc(2026, 9, 18, 22)], [utc(2026, 9, 25, 23)], { zone, counts: [169] });
    expectClose(
      week,
      Array.from({ length: 168 }, (_, h) => (h === sunday + 2 ? 2 : 1)),
      1e-12,
    );
  });

  test('an instant is put on the hour the clock showed: both two o’clocks on 02', () => {
    const instants = [utc(2026, 9, 25, 0, 30), utc(2026, 9, 25, 1, 30), utc(2026, 2, 29, 0, 59), utc(2026, 2, 29, 1, 0)];
    const day = aoristic(
      instants,
      instants.map(() => Number.NaN),
      { bins: 24, zone },
    );
    expect([day[1], day[2], day[3]]).toEqual([1, 2, 1]);
    expect(sum(day)).toBe(4);
  });

  test('two days and a half over one of them equal a count of quarter hours on the zone table of Node', () => {
    const told = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
    const counted = new Array<number>(168).fill(0);
    const start = utc(2026, 9, 23, 5, 30);
    for (let quarter = 0; quarter < 4 * 60; quarter++) {
      const parts = told.formatToParts(new Date((start + quarter * 15) * 60_000));
      const part = (type: string) => parts.find((one) => one.type === type)!.value;
      counted[['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) * 24 + Number(part('hour'))]! += 1 / 240;
    }
    expectClose(aoristic([start], [start + 3600], { zone }), counted);
  });
});

describe('ends', () => {
  test('an instant weighs on its own hour, also before 1970; a missing end and one before the start are instants', () => {
    expect(aoristic([-1], [-1])[2 * 24 + 23]).toBe(1);
    expect(aoristic([-1], [Number.NaN])[2 * 24 + 23]).toBe(1);
    expect(aoristic([-1], [-500])[2 * 24 + 23]).toBe(1);
    expect(aoristic([-1], [Number.NaN], { bins: 12 })[11]).toBe(1);
    // as near to midnight as a number can be
    expect(aoristic([4 * 1440 - 1e-12 * 4096], [0])[167]).toBe(1);
  });

  test('no events give an empty week and year', () => {
    expect(aoristic([], []).every((weight) => weight === 0)).toBe(true);
    expect([...aoristic([], [], { bins: 12 })]).toEqual(new Array(12).fill(0));
  });

  test('misuse is told', () => {
    expect(() => aoristic([1], [])).toThrow('aoristic: to has 0 times, from has 1');
    expect(() => aoristic([Number.NaN], [1])).toThrow('got NaN at 0');
    expect(() => aoristic([0], [Infinity])).toThrow('got Infinity at 0');
    expect(() => aoristic([0], [1], { counts: [-1] })).toThrow('counts must be 0 or more, got -1 at 0');
    expect(() => aoristic([0], [1], { counts: [] })).toThrow('counts has 0 values');
    expect(() => aoristic([0], [1], { bins: 7 as 12 })).toThrow('bins must be 168, 24 or 12, got 7');
    expect(() => aoristic([0], [1], { zone: { from: [], offset: [] } })).toThrow('at least one');
    expect(() => hoursOfDay([1, 2])).toThrow('got 2');
  });
});
