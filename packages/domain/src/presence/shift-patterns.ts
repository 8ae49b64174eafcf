// A plan's shifts as what a measure can hold: who goes where at the same time on which days of the week, as one weekly schedule each.
import type { Schedule } from '../measure/schedule.ts';

export interface PatternShift {
  readonly resource: number;
  readonly group: number;
  readonly area: string;
  /** Monday = 0 */
  readonly day: number;
  readonly start: number;
  readonly length: number;
}
export interface ShiftPattern {
  readonly resource: number;
  readonly area: string;
  readonly start: number;
  readonly length: number;
  readonly days: readonly number[];
  /** groups that go at once */
  readonly groups: number;
  /** which of the plan's shifts, by their place in its list */
  readonly shifts: readonly number[];
}

/** In order of resource, place and first day. Two groups at the same place and time are one pattern with twice the persons. */
export function shiftPatterns(shifts: readonly PatternShift[]): ShiftPattern[] {
  const slots = new Map<string, { first: PatternShift; at: number[] }>();
  for (const [i, shift] of shifts.entries()) {
    const key = [shift.resource, shift.area, shift.day, shift.start, shift.length].join('|');
    const slot = slots.get(key);
    if (slot) slot.at.push(i);
    else slots.set(key, { first: shift, at: [i] });
  }
  const patterns = new Map<string, ShiftPattern>();
  for (const { first, at } of slots.values()) {
    const { resource, area, day, start, length } = first;
    const key = [resource, area, start, length, at.length].join('|');
    const { days, shifts: before } = patterns.get(key) ?? { days: [], shifts: [] };
    patterns.set(key, { resource, area, start, length, days: [...days, day], groups: at.length, shifts: [...before, ...at] });
  }
  return [...patterns.values()]
    .map((one) => ({ ...one, days: [...one.days].sort((a, b) => a - b) }))
    .sort((a, b) => a.resource - b.resource || a.area.localeCompare(b.area, 'sv') || a.days[0]! - b.days[0]! || a.start - b.start);
}

const clockAt = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;

export const patternSchedule = ({ days, start, length }: ShiftPattern, first: string): Schedule => ({
  repeat: 'week',
  interval: 1,
  weekdays: [...days],
  week: null,
  first,
  from: clockAt(start),
  to: clockAt(start + length),
  notMonths: [],
  notDays: [],
});

/** Every day from the first to the last on which the pattern falls: what its schedule comes to, counted without expanding rules. */
export function patternDays({ days }: Pick<ShiftPattern, 'days'>, starts: string, ends: string): string[] {
  const found: string[] = [];
  const last = Date.parse(`${ends}T12:00Z`);
  for (let at = Date.parse(`${starts}T12:00Z`); at <= last && found.length < 2000; at += 86_400_000) {
    const date = new Date(at);
    if (days.includes((date.getUTCDay() + 6) % 7)) found.push(date.toISOString().slice(0, 10));
  }
  return found;
}
