// First and last day that incidents lie in.
import { type IncidentColumns, NO_TIME } from '@samsyn/domain';

const isoDay = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);

/** Null when no incident has a time. An end at midnight belongs to the day before. */
export function batchPeriod({ length, from, to }: IncidentColumns): { from: string; to: string } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const [start = NO_TIME, end = NO_TIME] = [from[i], to[i]];
    if (start === NO_TIME) continue;
    first = Math.min(first, start);
    last = Math.max(last, end > start ? end - 1 : end);
  }
  return Number.isFinite(first) ? { from: isoDay(first), to: isoDay(last) } : null;
}
