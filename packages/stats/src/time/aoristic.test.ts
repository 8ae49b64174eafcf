import { expect, test } from 'vitest';
import { aoristicWeek, hoursOfDay } from './aoristic.ts';
import fixture from './fixtures/aoristic-week.json';

const from = fixture.events.map((event) => event[0]!);
const to = fixture.events.map((event) => event[0]! + event[1]!);

test('the week equals the exact overlap of the reference', () => {
  const week = aoristicWeek(from, to);
  fixture.week.forEach((weight, hour) => {
    expect(week[hour]).toBeCloseTo(weight, 9);
  });
});

test('weights sum to the events, counts weigh, and the order of rows changes nothing', () => {
  const week = aoristicWeek(from, to);
  expect(week.reduce((a, b) => a + b, 0)).toBeCloseTo(400, 8);
  const doubled = aoristicWeek(
    from,
    to,
    from.map(() => 2),
  );
  const turned = aoristicWeek([...from].reverse(), [...to].reverse());
  week.forEach((weight, hour) => {
    expect(doubled[hour]).toBeCloseTo(2 * weight, 9);
    expect(turned[hour]).toBeCloseTo(weight, 9);
  });
  expect(hoursOfDay(week).reduce((a, b) => a + b, 0)).toBeCloseTo(400, 8);
});

test('an interval over Sunday midnight wraps to Monday and whole weeks weigh on every hour alike', () => {
  const sunday22 = 3 * 1440 + 22 * 60; // 1970-01-04 22:00
  const night = aoristicWeek([sunday22], [sunday22 + 240]);
  expect([night[166], night[167], night[0], night[1], night[2]]).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
  const fortnight = aoristicWeek([sunday22 + 7], [sunday22 + 7 + 2 * 10_080]);
  expect(Math.max(...fortnight) - Math.min(...fortnight)).toBeLessThan(1e-12);
  const aWeekAndAnHour = aoristicWeek([sunday22], [sunday22 + 10_080 + 60]);
  expect(aWeekAndAnHour[166]).toBeCloseTo(120 / 10_140, 12);
  expect(aWeekAndAnHour[50]).toBeCloseTo(60 / 10_140, 12);
});

test('an instant weighs on its own hour, also before 1970', () => {
  expect(aoristicWeek([-1], [-1])[2 * 24 + 23]).toBe(1);
});

test('folded to a day the hours equal the reference', () => {
  const day = hoursOfDay(aoristicWeek(from, to));
  fixture.hoursOfDay.forEach((weight, hour) => {
    expect(day[hour]).toBeCloseTo(weight, 9);
  });
});

test('no events give an empty week', () => {
  expect(aoristicWeek([], []).every((weight) => weight === 0)).toBe(true);
});
