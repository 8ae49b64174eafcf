// What is seen at places in the dark, one observation at a time: which need it belongs to, and what it adds to the need's counts.
import type { Lang } from '../fault.ts';

export const observedDuring = ['walk', 'night-walk', 'report'] as const;
export type ObservedDuring = (typeof observedDuring)[number];
export const observedDuringWords: Readonly<Record<ObservedDuring, Readonly<Record<Lang, string>>>> = {
  walk: { sv: 'Trygghetsvandring', en: 'Safety walk' },
  'night-walk': { sv: 'Nattvandring', en: 'Night walk' },
  report: { sv: 'Felanmälan', en: 'Fault report' },
};

export interface LightObservation {
  readonly during: ObservedDuring;
  readonly seenOn: string;
  readonly organisation: string;
}

/** One walk is one organisation on one day, however much it noted there; every report counts. */
export function countObservations(observations: readonly LightObservation[]): { readonly walks: number; readonly faults: number } {
  const walks = new Set<string>();
  let faults = 0;
  for (const { during, seenOn, organisation } of observations) {
    if (during === 'report') faults++;
    else walks.add(`${seenOn} ${organisation}`);
  }
  return { walks: walks.size, faults };
}

type Point = readonly [longitude: number, latitude: number];

/** metres within which two notes are taken to be about the same place: what a phone's position is good for in a street */
export const samePlaceMetres = 50;

/** On a sphere, good to half a percent at these distances. */
export function metresBetween([aLon, aLat]: Point, [bLon, bLat]: Point): number {
  const radians = Math.PI / 180;
  const x = (bLon - aLon) * radians * Math.cos(((aLat + bLat) / 2) * radians);
  return Math.hypot(x, (bLat - aLat) * radians) * 6_371_000;
}

/** The nearest need with a position within reach that is not yet done; null when there is none. */
export function nearestNeed<N extends { readonly at: readonly number[] | null; readonly state: string }>(
  at: Point,
  needs: readonly N[],
): N | null {
  let found: N | null = null;
  let least = samePlaceMetres;
  for (const need of needs) {
    if (!need.at || need.state === 'fixed') continue;
    const metres = metresBetween(at, [need.at[0] ?? 0, need.at[1] ?? 0]);
    if (metres <= least) [found, least] = [need, metres];
  }
  return found;
}
