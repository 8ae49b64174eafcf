import { seeded } from '@samsyn/stats';
import { expect, test } from 'vitest';
import { planPresence } from './plan-presence.ts';
import { coverageOf, type PlannedShift, type PresenceResource, type RiskGrid, shareOfGroup } from './presence-rules.ts';
import { randomShifts } from './random-shifts.ts';
import exactOptima from './testing/exact-optima.json' with { type: 'json' };
import { largeCase, smallCase } from './testing/small-cases.ts';
import { valueOfShifts } from './value-of-shifts.ts';

const always = (hours: number) => new Uint8Array(hours).fill(1);
const officer = (over: Partial<PresenceResource> = {}): PresenceResource => ({
  personHours: 8,
  groupSize: 2,
  groups: 1,
  shortestShift: 2,
  longestShift: 4,
  rest: 11,
  allowed: always(168),
  places: null,
  ...over,
});
/** a week with one harm everywhere and `peaks` on top: [place, hour, harm] */
function week(places: number, peaks: readonly (readonly [number, number, number])[], even = 0.01): RiskGrid {
  const harm = new Float64Array(places * 168).fill(even);
  for (const [place, hour, value] of peaks) harm[place * 168 + hour] = value;
  return { hours: 168, cyclic: true, places, harm };
}

/** Every rule asked of finished shifts, by another way than the planner's own. */
function broken(grid: RiskGrid, resources: readonly PresenceResource[], shifts: readonly PlannedShift[]): string[] {
  const faults: string[] = [];
  resources.forEach((resource, r) => {
    const own = shifts.filter((shift) => shift.resource === r);
    const used = own.reduce((sum, { length }) => sum + length * resource.groupSize, 0);
    if (used > resource.personHours + 1e-9) faults.push('hours');
    for (const { start, length, place, group } of own) {
      if (length < resource.shortestShift || length > resource.longestShift) faults.push('length');
      if (group >= resource.groups) faults.push('group');
      if (resource.places && !resource.places.includes(place)) faults.push('place');
      if (!grid.cyclic && start + length > grid.hours) faults.push('day');
      for (let i = 0; i < length; i++) if (resource.allowed[(start + i) % grid.hours] !== 1) faults.push('allowed');
    }
    for (const one of own)
      for (const other of own) {
        if (one === other || one.group !== other.group) continue;
        const ahead = other.start - one.start;
        const gap = grid.cyclic ? (ahead + grid.hours) % grid.hours : ahead;
        if (gap >= 0 && gap < one.length + resource.rest) faults.push('rest');
      }
  });
  return [...new Set(faults)];
}

test('the first group counts whole, the second half, the third a quarter: concave, and the parts make the whole', () => {
  expect([0, 1, 2, 3].map(shareOfGroup)).toEqual([0, 1, 0.5, 0.25]);
  expect([0, 1, 2, 3].map(coverageOf)).toEqual([0, 1, 1.5, 1.75]);
});

test('within 2 % of the exact optimum (HiGHS, exact-optima.json) on seeded days of 24 hours, and no rule is broken', () => {
  let gaps = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const { grid, resources } = smallCase(seed);
    const plan = planPresence(grid, resources, { seed: 1 });
    const exact = exactOptima[seed - 1]!;
    expect(broken(grid, resources, plan.shifts), `case ${seed}`).toEqual([]);
    expect(plan.worth, `case ${seed}`).toBeLessThanOrEqual(exact * (1 + 1e-6));
    expect(plan.worth, `case ${seed}`).toBeGreaterThanOrEqual(exact * 0.98);
    expect(valueOfShifts(grid, plan.shifts).worth).toBeCloseTo(plan.worth, 6);
    gaps += exact > 0 ? 1 - plan.worth / exact : 0;
  }
  expect(gaps / 30).toBeLessThan(0.005);
});

test('a week of 60 places keeps the rules, also over Sunday night, and the same seed gives the same plan', () => {
  const { grid, resources } = largeCase(60, 20, 2);
  const plan = planPresence(grid, resources, { seed: 4, shakes: 2 });
  expect(broken(grid, resources, plan.shifts)).toEqual([]);
  expect(planPresence(grid, resources, { seed: 4, shakes: 2 })).toEqual(plan);
});

test('a night over the end of the week is one shift', () => {
  const grid = week(1, [
    [0, 167, 5],
    [0, 0, 5],
  ]);
  const { shifts } = planPresence(grid, [officer({ personHours: 4 })], { seed: 1 });
  expect(shifts).toEqual([{ resource: 0, group: 0, place: 0, start: 167, length: 2 }]);
});

test('two groups go to two places before they go to the same one, unless one place holds more than twice as much', () => {
  const peaks = (second: number) =>
    week(2, [
      [0, 20, 10],
      [0, 21, 10],
      [1, 20, second],
      [1, 21, second],
    ]);
  const two = officer({ groups: 2, longestShift: 2, personHours: 8, allowed: always(168).map((_, t) => (t === 20 || t === 21 ? 1 : 0)) });
  const places = (second: number) => planPresence(peaks(second), [two], { seed: 1 }).shifts.map(({ place }) => place);
  expect(places(6)).toEqual([0, 1]);
  expect(places(4)).toEqual([0, 0]);
});

test('nothing to meet, no hours or no allowed hour gives no shifts', () => {
  expect(planPresence(week(3, [], 0), [officer()], { seed: 1 })).toEqual({ shifts: [], worth: 0 });
  expect(planPresence(week(3, []), [officer({ personHours: 3 })], { seed: 1 }).shifts).toEqual([]);
  expect(planPresence(week(3, []), [officer({ allowed: new Uint8Array(168) })], { seed: 1 }).shifts).toEqual([]);
  expect(planPresence(week(0, []), [officer()], { seed: 1 }).shifts).toEqual([]);
  expect(planPresence(week(2, []), [], { seed: 1 }).shifts).toEqual([]);
});

test('more hours never meet less, and any plan meets at least what chance meets on average', () => {
  const { grid, resources } = smallCase(9);
  const worth = (times: number) =>
    planPresence(
      grid,
      resources.map((one) => ({ ...one, personHours: one.personHours * times })),
      { seed: 1 },
    ).worth;
  expect(worth(2)).toBeGreaterThanOrEqual(worth(1));
  const drawn = Array.from({ length: 50 }, (_, i) => randomShifts(grid, resources, seeded(3, i)));
  for (const shifts of drawn) expect(broken(grid, resources, shifts)).toEqual([]);
  const mean = drawn.reduce((sum, shifts) => sum + valueOfShifts(grid, shifts).worth, 0) / drawn.length;
  expect(worth(1)).toBeGreaterThan(mean);
});

test('two shifts at one place and hour meet it once', () => {
  const grid = week(1, [[0, 5, 3]], 0);
  const shift = { place: 0, start: 5, length: 1 };
  expect(valueOfShifts(grid, [shift, shift])).toEqual({ met: 3, worth: 4.5, coveredHours: 1 });
  expect(valueOfShifts(grid, [{ ...shift, place: 7 }]).met).toBe(0);
});
