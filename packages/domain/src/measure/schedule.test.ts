import { expect, test } from 'vitest';
import { clockMinutes, rruleText, type Schedule, schedule } from './schedule.ts';
import { occurrenceWords, scheduleWords } from './schedule-words.ts';
import { instantOf, wallAfter, wallOf } from './wall-instant.ts';

const inspections: Schedule = schedule.parse({
  repeat: 'week',
  interval: 2,
  weekdays: [4],
  first: '2026-01-02',
  from: '21:00',
  to: '02:00',
  notMonths: [7],
});

test('every other Friday 21–02 except July, as RFC 5545 and as people say it', () => {
  expect(rruleText(inspections, '2026-12-31')).toBe(
    'DTSTART;TZID=Europe/Stockholm:20260102T210000\nRRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=FR;UNTIL=20261231T225900Z;BYMONTH=1,2,3,4,5,6,8,9,10,11,12',
  );
  expect(clockMinutes(inspections)).toBe(300);
  expect(scheduleWords(inspections, 'sv')).toBe('varannan fredag 21–02, inte juli');
  expect(scheduleWords(inspections, 'en')).toBe('every other Friday 21:00–02:00, not July');
});

test('other rhythms in words', () => {
  const said = (part: object) => scheduleWords(schedule.parse({ ...inspections, notMonths: [], interval: 1, ...part }), 'sv');
  expect(said({ weekdays: [3, 1], from: '17:30', to: '21:00' })).toBe('varje tisdag och torsdag 17.30–21');
  expect(said({ repeat: 'month', week: -1, weekdays: [2], from: '18:00', to: '20:00' })).toBe('sista onsdagen varje månad 18–20');
  expect(said({ repeat: 'once', first: '2026-12-08', from: '18:00', to: '20:00' })).toBe('8 december 2026 18–20');
  expect(said({ repeat: 'day', interval: 3, from: '08:00', to: '08:00' })).toBe('var tredje dag');
  expect(occurrenceWords('2026-12-04T21:00', 300, 'sv')).toBe('fredag 4 december 2026 21–02');
});

test('a day left out is an exception date at the same time of day', () => {
  expect(rruleText({ ...inspections, notDays: ['2026-05-01'] }, '2026-12-31')).toContain('EXDATE;TZID=Europe/Stockholm:20260501T210000');
});

test('a rule that says nothing is refused', () => {
  expect(schedule.safeParse({ ...inspections, weekdays: [] }).success).toBe(false);
  expect(schedule.safeParse({ ...inspections, from: '24:00' }).success).toBe(false);
  expect(schedule.safeParse({ ...inspections, notMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }).success).toBe(false);
});

test('wall time and moments agree over both clock changes', () => {
  expect(new Date(instantOf('2026-07-03T21:00')).toISOString()).toBe('2026-07-03T19:00:00.000Z');
  expect(new Date(instantOf('2026-12-04T21:00')).toISOString()).toBe('2026-12-04T20:00:00.000Z');
  // jumped over: moved on; comes twice: the first
  expect(new Date(instantOf('2027-03-28T02:30')).toISOString()).toBe('2027-03-28T01:30:00.000Z');
  expect(new Date(instantOf('2026-10-25T02:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(new Date(instantOf('2026-10-25T03:00')).toISOString()).toBe('2026-10-25T02:00:00.000Z');
  for (const wall of ['2026-01-01T00:00', '2026-03-29T03:00', '2026-10-25T03:00', '2026-12-31T23:59'])
    expect(wallOf(instantOf(wall))).toBe(wall);
  expect(wallAfter('2026-10-24T21:00', 300)).toBe('2026-10-25T02:00');
});
