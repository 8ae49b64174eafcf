// When in the week: aoristic weights of the rows whose time of day is known, and the block of days and hours that holds most.
import { aoristic } from '@samsyn/stats';
import { type IncidentColumns, NO_TIME, timeResolutions } from '../incident/incident-columns.ts';

const hour = timeResolutions.indexOf('hour');
/** A longer interval says nothing about the time of day. */
const longestMinutes = 7 * 1440;

export interface RowsWeek {
  readonly week: number[] | null;
  readonly timeKnown: number;
  readonly timeUnknown: number;
  readonly meanSpanMinutes: number | null;
}

/** The week of a set of rows; null when fewer than ten incidents have a time of day. */
export function weekOfRows(incidents: IncidentColumns, rows: Int32Array): RowsWeek {
  const from: number[] = [];
  const to: number[] = [];
  const count: number[] = [];
  let known = 0;
  let unknown = 0;
  let minutes = 0;
  for (const row of rows) {
    const n = incidents.count[row]!;
    const span = incidents.to[row]! - incidents.from[row]!;
    const resolution = incidents.resolution[row]!;
    if (incidents.from[row] === NO_TIME || resolution === 0 || resolution > hour || span > longestMinutes) {
      unknown += n;
      continue;
    }
    from.push(incidents.from[row]!);
    to.push(incidents.to[row]!);
    count.push(n);
    known += n;
    minutes += Math.max(0, span) * n;
  }
  if (known < 10) return { week: null, timeKnown: known, timeUnknown: unknown, meanSpanMinutes: null };
  return {
    week: Array.from(aoristic(from, to, { counts: count })),
    timeKnown: known,
    timeUnknown: unknown,
    meanSpanMinutes: minutes / known,
  };
}

export interface WeekPeak {
  /** Monday = 0, ascending */
  readonly days: readonly number[];
  /** first hour and the hour after the last; `to` may pass 24 into the next day */
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/**
 * The block of days × hours that stands out most: the smallest block (3 to 7 hours, 1 to 7 days) with the largest share beyond what
 * its size alone would hold. A night belongs to the day it starts. Null when no block holds at least 1.6 times its even share, or
 * when so few are known that such a block comes by chance.
 */
export function weekPeak(week: readonly number[], known: number): WeekPeak | null {
  const total = week.reduce((a, b) => a + b, 0);
  if (total < 20 || known < 20) return null;
  let best: (WeekPeak & { readonly score: number }) | null = null;
  for (let start = 0; start < 24; start++) {
    for (let width = 3; width <= 7; width++) {
      const perDay = Array.from({ length: 7 }, (_, day) => {
        let sum = 0;
        for (let h = start; h < start + width; h++) sum += week[(day * 24 + h) % 168]!;
        return sum / total;
      });
      const order = [...perDay.keys()].sort((a, b) => perDay[b]! - perDay[a]! || a - b);
      let share = 0;
      for (let days = 1; days <= 7; days++) {
        share += perDay[order[days - 1]!]!;
        const even = (days * width) / 168;
        // log likelihood of the block against an even week: large blocks and sharp blocks on one scale
        const score = share > even ? share * Math.log(share / even) + (1 - share) * Math.log(Math.max(1e-9, 1 - share) / (1 - even)) : 0;
        if (best === null || score > best.score + 1e-12)
          best = { days: order.slice(0, days).sort((a, b) => a - b), from: start, to: start + width, share, score };
      }
    }
  }
  if (!best) return null;
  const even = (best.days.length * (best.to - best.from)) / 168;
  const lift = best.share / even;
  // twice the log likelihood against the 99.9 % point over some thousand blocks
  if (lift < 1.6 || 2 * known * best.score < 25) return null;
  return { days: best.days, from: best.from, to: best.to, share: best.share };
}
