import { expect, test } from 'vitest';
import { examplePicture } from '../picture/example-picture.ts';
import type { Picture, Problem } from '../picture/picture.ts';
import { allowedHours, hoursLong } from './allowed-hours.ts';
import { planPresence } from './plan-presence.ts';
import { presenceGain } from './presence-gain.ts';
import { overlaps, plannableProblems, presenceRisk, steadyWeek } from './presence-risk.ts';
import type { PresenceResource } from './presence-rules.ts';

const first = examplePicture.problems[0]!;
/** twelve months, all of it on Fridays 20–24, in two areas; a quarter without a known time */
function invented(over: Partial<Problem['evidence']> = {}, node: Partial<Problem> = {}): Problem {
  const week = Array.from({ length: 168 }, (_, t) => (t >= 116 && t < 120 ? 30 : 0));
  const area = (key: string, count: number | null) => ({ ...first.evidence.areas[0]!, area: key, count });
  const evidence = { ...first.evidence, week, timeKnown: 120, timeUnknown: 40, areas: [area('a', 120), area('b', 40)], ...over };
  return { ...first, category: 'violence', placeType: null, area: null, daypart: null, ...node, evidence };
}
const picture = (...problems: Problem[]): Picture => ({
  ...examplePicture,
  window: { from: '2025-11-01', to: '2026-10-31' },
  problems: problems.map((one, i) => ({ ...one, rank: i + 1, tier: 'sure' as const })),
  labels: {
    ...examplePicture.labels,
    area: {
      a: { sv: 'A', en: 'A', level: 2, parent: 'd' },
      b: { sv: 'B', en: 'B', level: 2, parent: 'd' },
      d: { sv: 'D', en: 'D', level: 1, parent: null },
    },
  },
});
const chosen = { category: 'violence', placeType: null, area: null, daypart: null, weight: 1 };

test('expected per year = incidents with a known time, spread over the areas and the week; nothing is lost', () => {
  const risk = presenceRisk(picture(invented()), [chosen]);
  if (!risk.known) throw new Error('known');
  expect(risk.areas).toEqual(['a', 'b']);
  expect(risk.n).toBe(120);
  expect(risk.incidents.reduce((a, b) => a + b, 0)).toBeCloseTo(120, 6);
  expect(risk.incidents.subarray(0, 168).reduce((a, b) => a + b, 0)).toBeCloseTo(90, 6);
});

test('a window of two years is told per year', () => {
  const two = { ...picture(invented()), window: { from: '2024-11-01', to: '2026-10-31' } };
  const risk = presenceRisk(two, [chosen]);
  expect(risk.known && risk.incidents.reduce((a, b) => a + b, 0)).toBeCloseTo(60, 6);
});

test('harm weights move the planner, never what is told', () => {
  const risk = presenceRisk(picture(invented()), [{ ...chosen, weight: 5 }]);
  if (!risk.known) throw new Error('known');
  expect(risk.grid.harm[116]!).toBeCloseTo(5 * risk.incidents[116]!, 9);
});

test.each([
  ['too few with a known time', invented({ timeKnown: 12 }), 'no_time'],
  ['no week at all', invented({ week: null }), 'no_time'],
  ['every count hidden from the reader', invented({ areas: [{ ...first.evidence.areas[0]!, area: 'a', count: null }] }), 'hidden'],
])('%s: cannot tell, and why', (_, problem, why) => {
  expect(presenceRisk(picture(problem), [chosen])).toEqual({
    known: false,
    n: 0,
    least: 60,
    leftOut: [{ node: { category: 'violence', placeType: null, area: null, daypart: null }, why }],
  });
});

test('a problem that the picture does not hold is left out and said', () => {
  const risk = presenceRisk(picture(invented()), [chosen, { ...chosen, category: 'damage' }]);
  expect(risk.leftOut.map(({ why }) => why)).toEqual(['gone']);
});

test('nested problems share incidents and are not offered together', () => {
  const areas = picture().labels.area;
  const node = { category: 'violence/assault', placeType: null, area: 'a', daypart: null };
  expect(overlaps(chosen, node, areas)).toBe(true);
  expect(overlaps({ ...node, area: 'd' }, node, areas)).toBe(true);
  expect(overlaps({ ...node, area: 'b' }, node, areas)).toBe(false);
  expect(overlaps({ ...node, category: 'damage' }, node, areas)).toBe(false);
  expect(overlaps({ ...node, daypart: 'night' }, { ...node, daypart: 'evening' }, areas)).toBe(false);
  const nested = picture(invented(), invented({}, { category: 'violence/assault', area: 'a' }), invented({}, { category: 'damage' }));
  expect(plannableProblems(nested).map(({ category }) => category)).toEqual(['violence', 'damage']);
});

test('few incidents: the week is drawn towards days × hours; many: it stays; always a whole', () => {
  const one = Array.from({ length: 168 }, (_, t) => (t === 5 || t === 30 ? 1 : 0));
  const few = steadyWeek(one, 2);
  const many = steadyWeek(one, 1e6);
  expect(few[6]! + few[29]!).toBeGreaterThan(0.4);
  expect(many[5]!).toBeCloseTo(0.5, 3);
  for (const week of [few, many]) expect(week.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  expect(steadyWeek(new Array(168).fill(0), 0).every((share) => share === 0)).toBe(true);
});

test('a night belongs to the day it starts; Sunday night runs into Monday', () => {
  const hours = allowedHours([{ days: [6], from: 22, to: 2 }]);
  expect([...hours.entries()].filter(([, on]) => on).map(([t]) => t)).toEqual([0, 1, 166, 167]);
  expect([hoursLong(22, 2), hoursLong(0, 24), hoursLong(8, 17)]).toEqual([4, 24, 9]);
});

test('the plan meets more than today and than chance; every figure has its interval', () => {
  const risk = presenceRisk(picture(invented()), [chosen]);
  if (!risk.known) throw new Error('known');
  const resource: PresenceResource = {
    personHours: 8,
    groupSize: 2,
    groups: 1,
    shortestShift: 4,
    longestShift: 4,
    rest: 11,
    allowed: new Uint8Array(168).fill(1),
    places: null,
  };
  const { shifts } = planPresence(risk.grid, [resource], { seed: 1 });
  expect(shifts).toMatchObject([{ place: 0, start: 116, length: 4 }]);
  const gain = presenceGain(risk, [resource], shifts, [{ resource: 0, place: 0, start: 8, length: 4 }], 1);
  expect(gain.proposed.perYear).toBeGreaterThan(gain.random.range.high);
  expect(gain.random.perYear).toBeGreaterThanOrEqual(gain.today.perYear);
  expect(gain.proposed.interval.low).toBeLessThan(gain.proposed.perYear);
  expect(gain.proposed.interval.high).toBeGreaterThan(gain.proposed.perYear);
  expect([gain.proposed.personHours, gain.today.personHours, gain.all]).toEqual([8, 8, expect.closeTo(120, 6)]);
});
