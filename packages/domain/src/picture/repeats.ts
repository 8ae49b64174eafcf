// Does the same come back to the same place soon after? Knox per kind over exact and snapped points; all kinds tested are one family.
import { knox, pAdjust } from '@samsyn/stats';
import { timeResolutions } from '../incident/incident-columns.ts';
import { type PictureContext, windowRows } from './picture-context.ts';

export interface Repeat {
  readonly category: number;
  readonly n: number;
  readonly repeats: number;
  readonly expected: number;
  readonly q: number;
}

export const repeatMetres = 200;
export const repeatDays = 14;
const day = timeResolutions.indexOf('day');
/** Below this too few to tell, above it a whole city at once: Knox is for one kind of crime in one town. */
const leastPoints = 60;
const mostPoints = 6000;
/** A source that snaps its points to a few anchors has "the same place" everywhere. */
const leastPlacesPerPoint = 0.15;
const leastLift = 1.25;

/** Kinds with more repeats than when the times are shuffled, by q. Times known to the day or better, spread over at most a week. */
export function repeatsOf(context: PictureContext, categories: readonly number[]): Repeat[] {
  const { grid, data } = context;
  if (!grid) return [];
  const { incidents } = data;
  const tested: { category: number; n: number; repeats: number; expected: number; p: number }[] = [];
  for (const category of categories) {
    const rows = windowRows(context, { category, area: -1, placeType: -1, daypart: -1 }).filter(
      (row) => grid.cell[row]! >= 0 && incidents.resolution[row]! <= day && incidents.to[row]! - incidents.from[row]! <= 7 * 1440,
    );
    if (rows.length < leastPoints || rows.length > mostPoints) continue;
    const x = Float64Array.from(rows, (row) => grid.x[row]!);
    const y = Float64Array.from(rows, (row) => grid.y[row]!);
    const places = new Set(Array.from(rows, (row) => `${grid.x[row]},${grid.y[row]}`)).size;
    if (places < leastPlacesPerPoint * rows.length) continue;
    const answer = knox(
      x,
      y,
      Float64Array.from(rows, (row) => context.when.day[row]!),
      repeatMetres,
      repeatDays,
    );
    if (answer) tested.push({ category, n: answer.n, repeats: answer.repeats, expected: answer.expectedRepeats, p: answer.p });
  }
  const q = pAdjust(
    tested.map((t) => t.p),
    'BH',
  );
  return tested
    .map(({ category, n, repeats, expected }, i) => ({ category, n, repeats, expected, q: q[i]! }))
    .filter((r) => r.repeats > leastLift * r.expected)
    .sort((a, b) => a.q - b.q || b.repeats - b.expected - (a.repeats - a.expected));
}
