// The months a map is about, and the same months of the years before.
import type { MapFilter } from '@samsyn/domain';
import { monthNumber } from './chosen-rows.ts';
import type { MapSnapshot } from './snapshots.ts';

/** As asked for, else the picture's window; never outside what there is data of. */
export function mapPeriod(map: Pick<MapSnapshot, 'period' | 'window'>, filter: MapFilter): readonly [from: number, to: number] {
  const from = filter.from === undefined ? map.window[0] : monthNumber(filter.from);
  const to = filter.to === undefined ? Math.max(map.window[1], from) : monthNumber(filter.to);
  return [Math.max(map.period[0], from), Math.min(map.period[1], to)];
}

const mostYears = 3;

/**
 * Which months can be compared: a calendar month that is missing in one year is left out of all.
 * @returns [year][kept months], the period first, then the years before, the nearest first; the period alone when there is no year before it or
 *   fewer than half of its months can be compared
 */
export function comparedMonths(map: Pick<MapSnapshot, 'period' | 'incomparable'>, from: number, to: number): number[][] {
  const width = to - from + 1;
  const lag = 12 * Math.ceil(width / 12);
  const years = Math.min(mostYears, Math.max(0, Math.floor((from - map.period[0]) / lag)));
  const all = Array.from({ length: width }, (_, i) => from + i);
  const there = (month: number): boolean => !map.incomparable.has(month);
  const kept = all.filter((month) => Array.from({ length: years + 1 }, (_, back) => month - back * lag).every(there));
  if (years === 0 || kept.length * 2 < width) return [all.filter(there)];
  return Array.from({ length: years + 1 }, (_, back) => kept.map((month) => month - back * lag));
}
