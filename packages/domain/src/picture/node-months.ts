// Counts per month of a node, null where the data cannot be compared: no data is never a zero.
import type { AreaSystem } from '../area/area-system.ts';
import type { Category } from '../category/category.ts';
import type { Comparability } from '../comparability/check-comparability.ts';
import { areasWithin, categoriesWithin } from './node-rows.ts';
import type { PictureFrame } from './picture-frame.ts';

/** A month is told as "no data" when what is missing holds more than this share of the node. */
export const hurtingShare = 0.05;

/** 1 = no data for the node in that month of the period. O(leaves of the node × months). */
export function missingMonths(
  comparability: Comparability,
  frame: PictureFrame,
  categories: readonly Category[],
  areas: AreaSystem,
  category: number,
  area: number,
): Uint8Array {
  const { counts, missing } = comparability;
  const lost = new Float64Array(frame.months);
  const everyLeaf = new Uint8Array(frame.months).fill(1);
  const starts = leafStarts(comparability, frame, categoriesWithin(categories, category), areasWithin(areas, area));
  let usual = 0;
  for (const start of starts) {
    let total = 0;
    let known = 0;
    for (let m = 0; m < frame.months; m++) {
      if (missing[start + m]) continue;
      everyLeaf[m] = 0;
      total += counts[start + m]!;
      known++;
    }
    // a leaf that is never comparable weighs by what was counted
    if (known === 0) for (let m = 0; m < frame.months; m++) total += counts[start + m]!;
    const pace = total / Math.max(1, known === 0 ? frame.months : known);
    usual += pace;
    for (let m = 0; m < frame.months; m++) if (missing[start + m]) lost[m]! += pace;
  }
  return Uint8Array.from({ length: frame.months }, (_, m) =>
    starts.length === 0 || everyLeaf[m] === 1 || (usual > 0 && lost[m]! > hurtingShare * usual) ? 1 : 0,
  );
}

/** Counts per month from the compared cells, null where `missingMonths` says so. */
export function nodeMonths(
  comparability: Comparability,
  frame: PictureFrame,
  categories: readonly Category[],
  areas: AreaSystem,
  category: number,
  area: number,
): (number | null)[] {
  const gone = missingMonths(comparability, frame, categories, areas, category, area);
  const sums = new Float64Array(frame.months);
  for (const start of leafStarts(comparability, frame, categoriesWithin(categories, category), areasWithin(areas, area)))
    for (let m = 0; m < frame.months; m++) sums[m]! += comparability.counts[start + m]!;
  return Array.from(sums, (n, m) => (gone[m] ? null : n));
}

/** Where the months of each leaf of a node begin in `counts` and `missing`. @param inCategory @param inArea [index + 1]: 0 = not in the node */
function leafStarts({ series }: Comparability, frame: PictureFrame, inCategory: Uint8Array, inArea: Uint8Array): number[] {
  const starts: number[] = [];
  series.categories.forEach((c, cAt) => {
    if (inCategory[c + 1] === 0) return;
    series.areas.forEach((a, aAt) => {
      if (inArea[a + 1] !== 0) starts.push((cAt * series.areas.length + aAt) * series.months + frame.offset);
    });
  });
  return starts;
}
