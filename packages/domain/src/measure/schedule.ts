// When a measure is to be done: a rule that people fill in as a form, and the same rule as RFC 5545 writes it. Times are wall time in Sweden:
// nine in the evening stays nine in the evening when the clocks change.
import { z } from 'zod';
import { calendarDay } from '../routes/calendar-day.ts';
import { instantOf } from './wall-instant.ts';

export const zone = 'Europe/Stockholm';
export const repeats = ['once', 'day', 'week', 'month'] as const;
export type Repeat = (typeof repeats)[number];

const day = calendarDay;
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

/** Weekdays from Monday = 0; `week` of the month: the first to the fourth, or -1 for the last. */
export const schedule = z
  .object({
    repeat: z.enum(repeats),
    /** every so many days, weeks or months */
    interval: z.number().int().min(1).max(52).default(1),
    weekdays: z.array(z.number().int().min(0).max(6)).max(7).default([]),
    week: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)])
      .nullable()
      .default(null),
    /** the first day it can be; the rule counts its weeks from here */
    first: day,
    from: clock,
    /** until when on the clock; earlier than `from` is the next morning */
    to: clock,
    notMonths: z.array(z.number().int().min(1).max(12)).max(11).default([]),
    notDays: z.array(day).max(100).default([]),
  })
  .refine(({ repeat, weekdays }) => repeat !== 'week' || weekdays.length > 0, { path: ['weekdays'], message: 'no weekday' })
  .refine(({ repeat, weekdays, week }) => repeat !== 'month' || week === null || weekdays.length === 1, {
    path: ['weekdays'],
    message: 'one weekday',
  });
export type Schedule = z.infer<typeof schedule>;

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const packed = (iso: string): string => iso.replaceAll('-', '');

/** Minutes on the clock from beginning to end; the same time twice is a whole day and night. */
export function clockMinutes({ from, to }: Pick<Schedule, 'from' | 'to'>): number {
  const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return (minutes(to) - minutes(from) + 1440) % 1440 || 1440;
}

/**
 * The rule as RFC 5545 writes it, until the end of the last day. "Not in July" is BYMONTH with the other months, so that any calendar program
 * reads it. UNTIL is in UTC, as the standard asks when DTSTART has a zone.
 */
export function rruleText(rule: Schedule, lastDay: string): string {
  const at = `${rule.from.replace(':', '')}00`;
  const start = `DTSTART;TZID=${zone}:${packed(rule.first)}T${at}`;
  const until = new Date(instantOf(`${lastDay}T23:59`)).toISOString().replace(/[-:]|\.\d+/g, '');
  const parts = rule.repeat === 'once' ? ['FREQ=DAILY', 'COUNT=1'] : [...frequency(rule), `UNTIL=${until}`];
  if (rule.repeat !== 'once' && rule.notMonths.length > 0)
    parts.push(`BYMONTH=${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => !rule.notMonths.includes(month)).join(',')}`);
  const left = rule.notDays.map((one) => `${packed(one)}T${at}`);
  return [start, `RRULE:${parts.join(';')}`, ...(left.length > 0 ? [`EXDATE;TZID=${zone}:${left.join(',')}`] : [])].join('\n');
}

function frequency({ repeat, interval, weekdays, week }: Schedule): string[] {
  const every = interval > 1 ? [`INTERVAL=${interval}`] : [];
  if (repeat === 'day') return ['FREQ=DAILY', ...every];
  const days = [...weekdays].sort((a, b) => a - b).map((one) => codes[one]);
  if (repeat === 'week') return ['FREQ=WEEKLY', ...every, 'WKST=MO', `BYDAY=${days.join(',')}`];
  return ['FREQ=MONTHLY', ...every, ...(week === null ? [] : [`BYDAY=${week}${days[0]}`])];
}
