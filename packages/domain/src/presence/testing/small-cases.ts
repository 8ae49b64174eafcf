// Small questions for the planner, small enough to be solved exactly: one day of 24 hours, at most 12 places and 8 shifts. By seed.
import { seeded } from '@samsyn/stats';
import type { PresenceResource, RiskGrid } from '../presence-rules.ts';

export interface PlannerCase {
  readonly grid: RiskGrid;
  readonly resources: readonly PresenceResource[];
}

export function smallCase(seed: number): PlannerCase {
  const random = seeded(seed, 7);
  const places = 4 + random.below(9);
  const kinds = 1 + random.below(3);
  // at most eight shifts in all
  const most = Math.floor(8 / kinds);
  const resources = Array.from({ length: kinds }, (): PresenceResource => {
    const shortest = 2 + random.below(3);
    const groupSize = 1 + random.below(4);
    const shifts = 1 + random.below(most);
    const from = random.below(14);
    const to = Math.min(24, from + 8 + random.below(10));
    return {
      personHours: groupSize * (shifts * shortest + random.below(shortest)),
      groupSize,
      groups: 1 + random.below(3),
      shortestShift: shortest,
      longestShift: shortest + random.below(4),
      rest: 4 + random.below(8),
      allowed: Uint8Array.from({ length: 24 }, (_, t) => (t >= from && t < to ? 1 : 0)),
      places: random.next() < 0.3 ? Array.from({ length: places }, (_, p) => p).filter((p) => p % 2 === 0) : null,
    };
  });
  return { grid: invented(24, places, false, seed), resources };
}

/** A whole week: some places with a peak, the rest even. */
export function largeCase(places: number, groupHours: number, seed: number): PlannerCase {
  const allowed = (from: number, to: number, days: readonly number[]) =>
    Uint8Array.from({ length: 168 }, (_, t) => {
      const [day, hour] = [Math.floor(t / 24), t % 24];
      return days.includes(day) && hour >= from && hour < to ? 1 : 0;
    });
  const week = [0, 1, 2, 3, 4, 5, 6];
  const share = groupHours / 4;
  const kind = (groupSize: number, groups: number, shortest: number, longest: number, hours: Uint8Array): PresenceResource => ({
    personHours: share * groupSize,
    groupSize,
    groups,
    shortestShift: shortest,
    longestShift: longest,
    rest: 11,
    allowed: hours,
    places: null,
  });
  return {
    grid: invented(168, places, true, seed),
    resources: [
      kind(2, 2, 2, 8, allowed(7, 24, week)),
      kind(2, 3, 4, 8, allowed(0, 24, week)),
      kind(4, 2, 3, 5, allowed(18, 24, [4, 5])),
      kind(2, 1, 2, 6, allowed(8, 24, [1, 3, 4])),
    ],
  };
}

function invented(hours: number, places: number, cyclic: boolean, seed: number): RiskGrid {
  const random = seeded(seed, 3);
  const harm = new Float64Array(places * hours);
  for (let p = 0; p < places; p++) {
    const size = Math.exp(1.2 * (random.next() + random.next() - 1));
    const peak = random.below(24);
    const width = 1.5 + 4 * random.next();
    for (let t = 0; t < hours; t++) {
      const apart = Math.abs((((t % 24) - peak + 36) % 24) - 12);
      const near = Math.exp(-((apart / width) ** 2));
      const day = cyclic ? 0.5 + random.next() : 1;
      harm[p * hours + t] = size * (0.1 + near) * day * (0.5 + random.next());
    }
  }
  return { hours, cyclic, places, harm };
}
