import { expect, test } from 'vitest';
import { rruleText } from '../measure/schedule.ts';
import { patternsToDo } from './measures-of-shifts.ts';
import { planDone } from './plan-done.ts';
import { patternDays, patternSchedule, shiftPatterns } from './shift-patterns.ts';

const shift = (day: number, over: object = {}) => ({ resource: 0, group: 0, area: 'torget', day, start: 20, length: 4, ...over });

test('the same place and hours on several days is one pattern; another hour is another', () => {
  const found = shiftPatterns([shift(5), shift(4), shift(4, { start: 18 })]);
  expect(found.map(({ days, start, shifts }) => [days, start, shifts])).toEqual([
    [[4], 18, [2]],
    [[4, 5], 20, [0, 1]],
  ]);
});

test('two groups at once are twice the persons, and not mixed with days of one group', () => {
  const found = shiftPatterns([shift(4), shift(4, { group: 1 }), shift(5)]);
  expect(found.map(({ days, groups, shifts }) => [days, groups, shifts])).toEqual([
    [[4], 2, [0, 1]],
    [[5], 1, [2]],
  ]);
});

test('every shift is in exactly one pattern', () => {
  const shifts = Array.from({ length: 40 }, (_, i) => shift(i % 7, { start: 18 + (i % 3), area: `a${i % 4}`, group: i % 2 }));
  const all = shiftPatterns(shifts).flatMap((one) => one.shifts);
  expect([...all].sort((a, b) => a - b)).toEqual(shifts.map((_, i) => i));
});

test('a night over the week’s end is a weekly rule that ends the next morning; its days are counted as the calendar has them', () => {
  const [night] = shiftPatterns([shift(6, { start: 22, length: 4 })]);
  expect(rruleText(patternSchedule(night!, '2027-01-04'), '2027-01-31')).toContain('BYDAY=SU');
  expect(patternSchedule(night!, '2027-01-04')).toMatchObject({ from: '22:00', to: '02:00' });
  expect(patternDays(night!, '2027-01-04', '2027-01-31')).toEqual(['2027-01-10', '2027-01-17', '2027-01-24', '2027-01-31']);
});

test('what is a measure already is not offered again, nor what is left out', () => {
  const resource = { kind: 'guards', name: 'Vakter', groupSize: 2 } as never;
  const plan = { name: 'Vinter', resources: [resource, resource], areas: {}, taken: new Set([0]) };
  const asked = { starts: '2027-01-04', ends: '2027-01-10', resources: [{ resource: 0, owner: 'x', executors: [], measure: null }] };
  const shifts = [shift(4), shift(2, { area: 'parken' }), shift(1, { resource: 1 })];
  const todo = patternsToDo({ ...plan, shifts }, asked, 'sv');
  expect(todo.map(({ title, personHours, days }) => [title, personHours, days])).toEqual([
    ['Vakter, parken, varje onsdag 20–00', 8, ['2027-01-06']],
  ]);
});

test('plan against done in person hours: what was called off is asked of nobody, what is late is due and not done', () => {
  const now = new Date('2027-01-10T12:00Z');
  const at = (day: string, over: object) => ({
    state: 'planned' as const,
    endsAt: new Date(`2027-01-${day}T22:00Z`),
    planned: 240,
    personsPlanned: 2,
    minutes: null,
    persons: null,
    ...over,
  });
  const told = planDone(
    [
      at('04', { state: 'done' }),
      at('05', { state: 'done', minutes: 120, persons: 1 }),
      at('06', { state: 'missed' }),
      at('07', { state: 'cancelled' }),
      at('08', {}),
      at('15', {}),
    ],
    now,
  );
  expect(told).toEqual({ due: 4, done: 2, missed: 1, cancelled: 1, late: 1, ahead: 1, hours: { due: 32, done: 10, all: 40 } });
});
