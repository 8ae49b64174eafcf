// A measure in a calendar: its schedule as one recurring event, without what was called off, missed or taken out of it, with what was moved or
// lasts another time in its place, and what lies outside the schedule as events of their own.
import { clockMinutes, instantOf, rruleText, type Schedule, wallAfter } from '@samsyn/domain';
import type { CalendarEvent } from './calendar-lines.ts';
import { wallTimes } from './occurrences.ts';

export interface CalendarOccasion {
  readonly id: string;
  /** wall time of the schedule; null when added by hand */
  readonly key: string | null;
  readonly start: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'planned' | 'done' | 'missed' | 'cancelled';
  readonly changed: Date;
}
export interface CalendarMeasure {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly rule: Schedule | null;
  readonly made: Date;
  readonly changed: Date;
  readonly occasions: readonly CalendarOccasion[];
}

/** @param since what is outside the schedule and over before this moment is left out */
export function calendarSeries(measure: CalendarMeasure, since: Date): CalendarEvent[] {
  const { title, place, rule, occasions } = measure;
  const held = occasions.filter(({ state }) => state === 'planned' || state === 'done');
  const series = rule && rule.repeat !== 'once' ? seriesOf(rule, occasions) : null;
  const taken = new Set(series?.times);
  const alone = held.filter(({ key, endsAt }) => (key === null || !taken.has(key)) && endsAt >= since);
  const single = alone.map(
    ({ id, startsAt, endsAt, changed }): CalendarEvent => ({
      uid: `${id}@samsyn`,
      title,
      place,
      changed,
      sequence: secondsBetween(measure.made, changed),
      cancelled: false,
      at: { startsAt, endsAt },
    }),
  );
  if (!rule || !series) return single;
  // the whole series is as new as its newest part: an occasion that is called off changes the rule's own event
  const newest = Math.max(measure.changed.getTime(), ...occasions.map(({ changed }) => changed.getTime()));
  const common = { uid: `${measure.id}@samsyn`, title, place, changed: new Date(newest), cancelled: false };
  const sequence = secondsBetween(measure.made, common.changed);
  const minutes = clockMinutes(rule);
  const byKey = new Map(held.map((one) => [one.key, one]));
  const [first = ''] = series.times;
  const given = (key: string): string => `${key.slice(0, 10)}T${rule.from}`;
  const main: CalendarEvent = {
    ...common,
    sequence,
    at: { start: given(first), end: wallAfter(given(first), minutes) },
    series: { rule: series.text, left: series.times.filter((key) => !byKey.has(key)).map(given) },
  };
  const changed = series.times.flatMap((key): CalendarEvent[] => {
    const one = byKey.get(key);
    if (!one || asGiven(one, given(key), minutes)) return [];
    return [{ ...common, sequence, at: { startsAt: one.startsAt, endsAt: one.endsAt }, instead: given(key) }];
  });
  return [main, ...changed, ...single];
}

/** From the first occasion that there is to the last: what the rule would have given before it was made, or gives after it was stopped, is not. */
function seriesOf(rule: Schedule, occasions: readonly CalendarOccasion[]): { times: string[]; text: string } | null {
  const keys = new Set(occasions.flatMap(({ key }) => key ?? []));
  const last = [...keys].sort().at(-1);
  if (last === undefined) return null;
  // days that are left out stand in the list of what is not
  const whole = { ...rule, notDays: [] };
  const all = wallTimes(whole, last.slice(0, 10));
  const from = all.findIndex((time) => keys.has(time));
  const to = all.findLastIndex((time) => keys.has(time));
  if (from < 0 || to === from) return null;
  const text = rruleText(whole, (all[to] ?? last).slice(0, 10))
    .split('\n')
    .find((line) => line.startsWith('RRULE:'));
  return text === undefined ? null : { times: all.slice(from, to + 1), text: text.slice('RRULE:'.length) };
}

/** Whether a calendar program finds it by the rule alone, however it reckons the length of a night when the clocks change. */
function asGiven({ startsAt, endsAt }: CalendarOccasion, time: string, minutes: number): boolean {
  const start = instantOf(time);
  const end = instantOf(wallAfter(time, minutes));
  return startsAt.getTime() === start && endsAt.getTime() === end && end - start === minutes * 60_000;
}

const secondsBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
