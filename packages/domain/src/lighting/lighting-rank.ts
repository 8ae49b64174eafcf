// In which order lighting needs are shown: points for what speaks for each, criterion by criterion, so that the order can be argued with.
import type { DarkShare } from './dark-incidents.ts';

export interface LightingFacts {
  readonly number: number;
  readonly lamps: number;
  /** walks and night walks that have noted it */
  readonly walks: number;
  /** fault reports from people and staff */
  readonly faults: number;
  readonly schoolRoute: boolean;
  readonly dark: DarkShare;
}
export interface LightingPoints {
  readonly walks: number;
  readonly faults: number;
  readonly dark: number;
  readonly school: number;
  readonly sum: number;
}

/** Each criterion gives 0 to 3, and all weigh the same. What cannot be told gives 0 and says so: it is no sign of safety. */
export function lightingPoints({ walks, faults, schoolRoute, dark }: LightingFacts): LightingPoints {
  const points = {
    walks: Math.min(3, walks),
    faults: faults >= 6 ? 3 : faults >= 3 ? 2 : faults >= 1 ? 1 : 0,
    dark: !dark.known ? 0 : dark.share >= 0.6 ? 3 : dark.share >= 0.45 ? 2 : dark.share >= 0.3 ? 1 : 0,
    school: schoolRoute ? 3 : 0,
  };
  return { ...points, sum: points.walks + points.faults + points.dark + points.school };
}

export interface Ranked<N> {
  readonly need: N;
  readonly points: LightingPoints;
  /** equal points share a place */
  readonly place: number;
  readonly shared: boolean;
}

/** Most points first; equal points share a place and stand in the order of their numbers, so the list never shuffles by itself. */
export function rankLighting<N extends LightingFacts>(needs: readonly N[]): Ranked<N>[] {
  const scored = needs.map((need) => ({ need, points: lightingPoints(need) }));
  scored.sort((a, b) => b.points.sum - a.points.sum || a.need.number - b.need.number);
  const ahead = (sum: number): number => scored.filter(({ points }) => points.sum > sum).length;
  const equal = (sum: number): number => scored.filter(({ points }) => points.sum === sum).length;
  return scored.map(({ need, points }) => ({ need, points, place: ahead(points.sum) + 1, shared: equal(points.sum) > 1 }));
}
