import { expect, test } from 'vitest';
import { type CycleFacts, cycleStanding, nextStation } from './cycle-standing.ts';

const nothing: CycleFacts = {
  sources: 0,
  frozenOn: null,
  decidedOn: null,
  openRounds: 0,
  measures: 0,
  lateMeasures: 0,
  inForce: null,
  drafts: 0,
  nextMeeting: null,
  tasks: 0,
};
const everything: CycleFacts = {
  ...nothing,
  sources: 2,
  frozenOn: '2026-11-01',
  decidedOn: '2026-06-01',
  measures: 4,
  inForce: { starts: '2026-01-01', ends: '2028-12-31' },
  nextMeeting: '2026-12-09',
};
const today = '2026-11-30';
const states = (facts: CycleFacts) => cycleStanding(facts, today).map(({ state }) => state);

test('an empty municipality is at its data, and nothing else has begun', () => {
  expect(states(nothing)).toEqual(['now', 'next', 'next', 'next', 'next', 'next']);
  expect(nextStation(cycleStanding(nothing, today))).toBe('data');
});
test('a municipality with everything in force has no next station', () => {
  expect(new Set(states(everything))).toEqual(new Set(['done']));
  expect(nextStation(cycleStanding(everything, today))).toBeNull();
});
test('a picture older than two years counts as not made; on the very day it still counts', () => {
  expect(states({ ...everything, frozenOn: '2024-11-30' })[1]).toBe('done');
  expect(states({ ...everything, frozenOn: '2024-11-29' })[1]).toBe('now');
});
test('late measures hold the cycle at the measures, not at what comes after', () => {
  expect(states({ ...everything, lateMeasures: 2 })).toEqual(['done', 'done', 'done', 'now', 'done', 'done']);
});
test('what is begun further on is told as under way while the municipality is elsewhere', () => {
  expect(states({ ...nothing, openRounds: 1, drafts: 1 })).toEqual(['now', 'next', 'underway', 'next', 'underway', 'next']);
});
