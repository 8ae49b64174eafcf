// What is wrong with a division and how it differs from the one before, in a thread of its own: what the pool of look-pool.ts runs. With some
// hundred thousand corners it takes seconds.
import { type AreaFinding, type AreaSystem, checkAreas, compareAreas, joinedOutline } from '@samsyn/domain';

export interface AreasQuestion {
  readonly system: AreaSystem;
  /** the division in use: its ground is the municipality's */
  readonly active: AreaSystem | null;
  /** the version before */
  readonly before: AreaSystem | null;
}

export interface LookedAtAreas {
  readonly findings: readonly AreaFinding[];
  readonly comparison: ReturnType<typeof compareAreas> | null;
}

export default function lookAtAreas({ system, active, before }: AreasQuestion): LookedAtAreas {
  return { findings: checkAreas(system, municipalityOutline(active, system)), comparison: before && compareAreas(before, system) };
}

/** The ground of the division in use, unless it is this very one. Null: nothing is known of where the municipality lies. */
function municipalityOutline(active: AreaSystem | null, system: AreaSystem) {
  if (!active || JSON.stringify(active.areas) === JSON.stringify(system.areas)) return null;
  const whole = active.areas[0]?.geometry;
  const parts = active.areas.slice(1).flatMap(({ level, geometry }) => (geometry && level === 1 ? [geometry] : []));
  return whole ?? joinedOutline(parts.length > 0 ? parts : active.areas.flatMap(({ geometry }) => geometry ?? []));
}
