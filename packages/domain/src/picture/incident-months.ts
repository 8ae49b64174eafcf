// The month and the part of the day of every incident, in one pass over the columns.
import { monthTable } from '../calendar/day-numbers.ts';
import { type IncidentColumns, NO_TIME, timeResolutions } from '../incident/incident-columns.ts';

/** Parts of the day, by the middle of the interval; only for times known to within six hours. */
export const dayparts = ['night', 'morning', 'afternoon', 'evening'] as const;
export type Daypart = (typeof dayparts)[number];

export interface IncidentMonths {
  /** year × 12 + month, or −1: no time, or only known to a quarter or a year */
  readonly month: Int32Array;
  /** day number since 1970-01-01 of the middle of the interval; −1 × 2³¹ without a month */
  readonly day: Int32Array;
  /** index into dayparts, or −1 */
  readonly daypart: Int8Array;
  /** hour of the week of the middle, Monday 00 = 0, where the part of the day is known; else −1 */
  readonly weekHour: Int16Array;
  /** incidents (sum of count) without a usable month */
  readonly withoutMonth: number;
}

const quarter = timeResolutions.indexOf('quarter');
const hour = timeResolutions.indexOf('hour');

/**
 * An incident counts in the month of the middle of its interval: neither the earliest nor the latest possible time is favoured.
 * O(n), one table from day to month.
 */
export function incidentMonths(incidents: IncidentColumns): IncidentMonths {
  const { length, from, to, resolution, count } = incidents;
  const month = new Int32Array(length).fill(-1);
  const day = new Int32Array(length).fill(NO_TIME);
  const daypart = new Int8Array(length).fill(-1);
  const weekHour = new Int16Array(length).fill(-1);
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  let withoutMonth = 0;
  for (let i = 0; i < length; i++) {
    const start = from[i]!;
    if (start === NO_TIME || resolution[i] === 0 || resolution[i]! >= quarter) {
      withoutMonth += count[i]!;
      continue;
    }
    const span = to[i]! - start;
    const middle = span > 0 ? start + Math.floor((span - 1) / 2) : start;
    const at = Math.floor(middle / 1440);
    day[i] = at;
    if (at < firstDay) firstDay = at;
    if (at > lastDay) lastDay = at;
    if (resolution[i]! <= hour && span <= 360) {
      const minute = middle - at * 1440;
      daypart[i] = Math.floor(minute / 360);
      // day 0 was a Thursday
      weekHour[i] = 24 * ((((at + 3) % 7) + 7) % 7) + Math.floor(minute / 60);
    }
  }
  if (firstDay <= lastDay) {
    const table = monthTable(firstDay, lastDay);
    for (let i = 0; i < length; i++) if (day[i] !== NO_TIME) month[i] = table[day[i]! - firstDay]!;
  }
  return { month, day, daypart, weekHour, withoutMonth };
}
