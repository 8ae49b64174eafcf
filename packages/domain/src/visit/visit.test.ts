import { expect, test } from 'vitest';
import { swedishDay } from '../retention/retention-dates.ts';
import { gathered, newFrom, newSince, visitAfter } from './visit.ts';

const at = (moment: string) => new Date(moment);

test('new is what came after the last visit; a page that is loaded again within four hours goes on with the same visit', () => {
  const first = visitAfter(null, at('2026-11-23T08:00:00Z'));
  expect([first.since, newFrom(first).toISOString()]).toEqual([null, '2026-11-09T08:00:00.000Z']);
  const again = visitAfter(first, at('2026-11-23T11:00:00Z'));
  expect(again.since).toBeNull();
  const monday = visitAfter(again, at('2026-11-30T08:00:00Z'));
  expect(monday.since).toEqual(at('2026-11-23T11:00:00Z'));
  expect(visitAfter(monday, at('2026-11-30T10:00:00Z')).since).toEqual(monday.since);
});

test('moments count to the second, days from the day of the last visit in Sweden; newest first', () => {
  const since = at('2026-11-23T23:30:00Z');
  const things = ['2026-11-23T23:29:00.000Z', '2026-11-23T23:31:00.000Z', '2026-11-23', '2026-11-24', '2026-11-30'].map((one) => ({
    at: one,
  }));
  expect(newSince(things, since, swedishDay).map((one) => one.at)).toEqual(['2026-11-30', '2026-11-24', '2026-11-23T23:31:00.000Z']);
});

test('three or more of one kind at one time are one line', () => {
  const thing = (kind: string, at: string, name: string) => ({ kind, at, title: { sv: name, en: name } });
  const told = gathered([
    thing('problem', '2026-11-30', 'Våld'),
    thing('decision', '2026-11-30', 'Beslut'),
    thing('problem', '2026-11-30', 'Stöld'),
    thing('problem', '2026-11-30', 'Klotter'),
    thing('problem', '2026-11-29', 'Brand'),
  ]);
  expect(told.map((one) => one.title.sv)).toEqual(['Våld och 2 till', 'Beslut', 'Brand']);
});
