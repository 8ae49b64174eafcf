// The occasions of a schedule: RFC 5545 rules expanded in Swedish wall time, over both clock changes. An hour that the clocks jump over is
// moved on, one that comes twice happens once, the first time.
import { clockMinutes, Fault, instantOf, mostOccurrences, rruleText, type Schedule, wallAfter } from '@samsyn/domain';
import { type DateTime, RRuleSet, type Time } from 'rrule-rust';
import type { NewOccasion } from './activity-queries.ts';

/** 00 to 59: written a million times over for a large plan */
const two = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));

/** Wall times, `2026-12-04T21:00`, in order. @throws Fault measure.tooMany */
export function wallTimes(rule: Schedule, lastDay: string): string[] {
  const set = RRuleSet.fromString<DateTime<Time>>(rruleText(rule, lastDay));
  // used once: a cache would only hold memory
  set.cache.disable();
  const found = set.all(mostOccurrences + 1);
  if (found.length > mostOccurrences) throw new Fault('measure.tooMany', { n: found.length, most: mostOccurrences });
  return found.map(({ year, month, day, time }) => `${year}-${two[month]}-${two[day]}T${two[time.hour]}:${two[time.minute]}`);
}

/** A wall time as an occasion with its moments: 21.00 to 02.00 on the clock is what the clocks make of it that night. */
export function occasionAt(start: string, minutes: number, key: string | null): NewOccasion {
  const startsAt = instantOf(start);
  // a night when the clock goes forward can be shorter, never nothing
  const endsAt = Math.max(instantOf(wallAfter(start, minutes)), startsAt + 60_000);
  return { key, start, startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString() };
}

export const occasionsOf = (rule: Schedule, keys: readonly string[]): NewOccasion[] =>
  keys.map((key) => occasionAt(key, clockMinutes(rule), key));
