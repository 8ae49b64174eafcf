// Calendars as another program reads them: ical.js expands what we write to exactly the occasions that the measure has.
import { randomUUID } from 'node:crypto';
import { clockMinutes, type Schedule, schedule } from '@samsyn/domain';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarLines } from './calendar-lines.ts';
import { type CalendarMeasure, type CalendarOccasion, calendarSeries } from './calendar-series.ts';
import { occasionAt, wallTimes } from './occurrences.ts';

const changed = new Date('2026-01-05T09:00:00Z');
const long = new Date('2020-01-01T00:00:00Z');

function measureWith(
  part: object,
  lastDay: string,
  change: (one: CalendarOccasion, i: number) => CalendarOccasion | null = (one) => one,
): CalendarMeasure {
  const rule: Schedule = schedule.parse(part);
  const occasions = wallTimes(rule, lastDay).flatMap((start, i): CalendarOccasion[] => {
    const { startsAt, endsAt } = occasionAt(start, clockMinutes(rule), start);
    const one = {
      id: randomUUID(),
      key: start,
      start,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      state: 'planned' as const,
      changed,
    };
    const now = change(one, i);
    return now ? [now] : [];
  });
  return { id: randomUUID(), title: 'Vandring; Norr, Syd', place: 'Norrstrand', rule, made: changed, changed, occasions };
}
const moved = (one: CalendarOccasion, start: string): CalendarOccasion => {
  const { startsAt, endsAt } = occasionAt(start, 300, one.key);
  return { ...one, start, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
};

/** Every occasion as ical.js finds it: beginning and end as moments. */
function expanded(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent');
  const exceptions = events.filter((event) => event.hasProperty('recurrence-id'));
  const found: string[] = [];
  const say = (start: ICAL.Time, end: ICAL.Time) => found.push(`${start.toJSDate().toISOString()}/${end.toJSDate().toISOString()}`);
  for (const component of events.filter((event) => !exceptions.includes(event))) {
    const uid = component.getFirstPropertyValue('uid');
    const own = exceptions.filter((one) => one.getFirstPropertyValue('uid') === uid);
    const event = new ICAL.Event(component, { exceptions: own });
    if (!event.isRecurring()) say(event.startDate, event.endDate);
    else {
      const times = event.iterator();
      for (let next = times.next(); next; next = times.next()) {
        const { startDate, endDate } = event.getOccurrenceDetails(next);
        say(startDate, endDate);
      }
    }
  }
  return found.sort();
}
const written = (measure: CalendarMeasure): string => calendarLines('Samsyn Exempelhamn', calendarSeries(measure, long));
const held = ({ occasions }: CalendarMeasure): string[] =>
  occasions
    .filter(({ state }) => state === 'planned' || state === 'done')
    .map(({ startsAt, endsAt }) => `${startsAt.toISOString()}/${endsAt.toISOString()}`)
    .sort();

const fridays = { repeat: 'week', interval: 2, weekdays: [4], first: '2026-01-06', from: '21:00', to: '02:00', notMonths: [7] };
const cases: readonly (readonly [string, CalendarMeasure])[] = [
  ['every other Friday 21–02 except July, over both clock changes', measureWith(fridays, '2026-12-31')],
  [
    'every night, longer and shorter when the clocks change',
    measureWith({ repeat: 'day', first: '2026-03-20', from: '22:00', to: '05:00' }, '2026-11-05'),
  ],
  [
    'in the hour that is jumped over and the one that comes twice',
    measureWith({ repeat: 'day', first: '2026-03-20', from: '02:30', to: '03:30' }, '2026-11-05'),
  ],
  [
    'the last Wednesday of the month, some days left out',
    measureWith(
      { repeat: 'month', week: -1, weekdays: [2], first: '2026-01-01', from: '18:00', to: '19:30', notDays: ['2026-02-25', '2026-01-28'] },
      '2026-12-31',
    ),
  ],
  ['the 31st, where there is one', measureWith({ repeat: 'month', first: '2026-01-31', from: '08:00', to: '09:00' }, '2027-06-30')],
  [
    'called off, missed, moved, longer, gone, and one by hand',
    measureWith(fridays, '2026-12-31', (one, i) => {
      if (i === 1) return { ...one, state: 'cancelled' };
      if (i === 2) return { ...one, state: 'missed' };
      if (i === 3) return moved(one, '2026-02-18T18:00');
      if (i === 4) return { ...one, endsAt: new Date(one.endsAt.getTime() + 3_600_000) };
      if (i === 5) return null;
      if (i === 6) return { ...one, key: null, start: '2026-04-01T18:00' };
      if (i === 7) return { ...one, state: 'done' };
      return one;
    }),
  ],
  [
    'a schedule that was changed: the old occasions stand beside the new rule',
    measureWith({ ...fridays, first: '2026-01-06', interval: 1 }, '2026-12-31', (one, i) =>
      i < 8 ? { ...one, key: one.key?.replace('T21', 'T20') ?? null } : one,
    ),
  ],
  ['one time only', measureWith({ repeat: 'once', first: '2026-05-05', from: '10:00', to: '12:00' }, '2026-12-31')],
];

test.each(cases)('another program finds exactly the occasions: %s', (_name, measure) => {
  expect(held(measure).length).toBeGreaterThan(0);
  expect(expanded(written(measure))).toEqual(held(measure));
});

test('one event for a schedule, whose number grows and whose name stays when something changes', () => {
  const measure = measureWith(fridays, '2026-12-31');
  const [first] = calendarSeries(measure, long);
  expect(calendarSeries(measure, long)).toHaveLength(1);
  const later = new Date(changed.getTime() + 60_000);
  const off = {
    ...measure,
    occasions: measure.occasions.map((one, i) => (i === 3 ? { ...one, state: 'cancelled' as const, changed: later } : one)),
  };
  const [second] = calendarSeries(off, long);
  expect([second?.uid, second?.changed]).toEqual([first?.uid, later]);
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  // asked again, the same to the letter
  expect(written(measure)).toBe(written(measure));
  const text = written(off);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).toContain('SUMMARY:Vandring\\; Norr\\, Syd');
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});
