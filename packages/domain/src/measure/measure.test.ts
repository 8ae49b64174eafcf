import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport, daysLate, fitSchedule } from './activity.ts';
import { checkMeasure } from './check-measure.ts';
import { stepsDue } from './escalation.ts';
import { changeMeasureState, measureStates, nextStates } from './measure-state.ts';
import { polygonIn } from './place-polygon.ts';
import { planStatus } from './plan-status.ts';

const basis = { causeId: null, noCauseReason: null, starts: '2026-01-01', ends: '2026-12-31', schedule: null };

test('a measure points at a cause or says why not', () => {
  expect(() => checkMeasure(basis)).toThrow('measure.noCause');
  expect(() => checkMeasure({ ...basis, noCauseReason: 'för kort' })).toThrow('measure.noCause');
  expect(() => checkMeasure({ ...basis, noCauseReason: 'krävs av lagen om tillsyn' })).not.toThrow();
  expect(() => checkMeasure({ ...basis, causeId: 'x', ends: '2025-12-31' })).toThrow('measure.dates');
});

test('no state is a dead end, and every step but the first says why', () => {
  for (const state of measureStates) expect(nextStates(state).length).toBeGreaterThan(0);
  expect(changeMeasureState('planned', 'active', null)).toBe('active');
  expect(() => changeMeasureState('active', 'done', null)).toThrow('measure.stateReason');
  expect(() => changeMeasureState('planned', 'done', 'hopp')).toThrow('measure.state');
});

const begun = { startsAt: new Date('2026-11-27T20:00Z'), counted: false };
const now = new Date('2026-11-30T08:00Z');
const report = { state: 'done', minutes: 300, persons: 2, amount: null, note: '' } as const;

test('a report says how much, or why not; what lies ahead can only be cancelled', () => {
  expect(() => checkReport(begun, report, now)).not.toThrow();
  expect(() => checkReport(begun, { ...report, minutes: null }, now)).toThrow('activity.dose');
  expect(() => checkReport({ ...begun, counted: true }, { ...report, minutes: null, amount: 12 }, now)).not.toThrow();
  expect(() => checkReport(begun, { ...report, state: 'missed' }, now)).toThrow('activity.why');
  expect(() => checkReport({ ...begun, startsAt: new Date('2026-12-04T20:00Z') }, report, now)).toThrow('activity.notYet');
  expect(() =>
    checkReport({ ...begun, startsAt: new Date('2026-12-04T20:00Z') }, { ...report, state: 'cancelled', note: 'storm' }, now),
  ).not.toThrow();
});

test('late is counted from its end, and each step is taken once', () => {
  const over = { state: 'planned', endsAt: new Date('2026-11-20T01:00Z') } as const;
  expect(daysLate(over, now)).toBe(10);
  expect(daysLate({ ...over, state: 'missed' }, now)).toBe(0);
  expect(stepsDue(2, [])).toEqual([]);
  expect(stepsDue(10, [])).toEqual(['owner', 'coordinator']);
  expect(stepsDue(25, ['owner', 'coordinator'])).toEqual(['chair']);
});

test('a changed schedule loses nothing that was reported and nothing that should have been done', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}T21:00`));
  const states = fc.constantFrom('planned' as const, 'done' as const, 'missed' as const);
  fc.assert(
    fc.property(keys, keys, fc.array(states, { minLength: 28, maxLength: 28 }), (before, wanted, told) => {
      const there = before.map((key, i) => ({ id: key, key, state: told[i] ?? ('planned' as const), moved: false }));
      const at = '2026-11-15T12:00';
      const { remove, add } = fitSchedule(there, wanted, at);
      for (const id of remove) expect(there.find((one) => one.id === id)?.state === 'planned' && id >= at).toBe(true);
      const after = new Set([...before.filter((key) => !remove.includes(key)), ...add]);
      for (const key of wanted.filter((one) => one >= at)) expect(after.has(key)).toBe(true);
      expect(add.some((key) => before.includes(key))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('how a measure stands', () => {
  const none = { due: 0, done: 0, missed: 0, cancelled: 0, late: 0, ahead: 3 };
  const facts = { state: 'active', starts: '2026-01-01', ends: '2026-12-31', occasions: none } as const;
  const today = '2026-11-30';
  expect(planStatus(facts, today)).toBe('onPlan');
  expect(planStatus({ ...facts, occasions: { ...none, late: 1 } }, today)).toBe('late');
  expect(planStatus({ ...facts, occasions: { ...none, missed: 2 } }, today)).toBe('partly');
  expect(planStatus({ ...facts, ends: '2026-10-31' }, today)).toBe('late');
  expect(planStatus({ ...facts, state: 'planned', starts: '2027-01-18' }, today)).toBe('planned');
  expect(planStatus({ ...facts, state: 'stopped', ends: '2026-10-31' }, today)).toBe('stopped');
});

test('a place is read from what map programs write, and an open or flat ring is none', () => {
  const ring = [
    [16, 56, 3],
    [16.1, 56, 3],
    [16.1, 56.1, 3],
    [16, 56, 3],
  ];
  const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  expect(polygonIn({ type: 'FeatureCollection', features: [feature] })?.coordinates).toHaveLength(1);
  expect(polygonIn({ type: 'FeatureCollection', features: [feature, feature] })?.type).toBe('MultiPolygon');
  expect(polygonIn({ type: 'Polygon', coordinates: [ring.slice(0, 3)] })).toBeNull();
  expect(
    polygonIn({ type: 'Polygon', coordinates: [[...ring.slice(0, 1), ...ring.slice(0, 1), ...ring.slice(0, 1), ...ring.slice(0, 1)]] }),
  ).toBeNull();
  expect(polygonIn('nonsense')).toBeNull();
});
