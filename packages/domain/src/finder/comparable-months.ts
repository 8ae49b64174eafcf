// Step 0: only months that exist on every side are compared. A calendar month missing on one side of a leaf is dropped for
// that leaf in all years, before anything is summed, so that every ancestor agrees. A missing month is never a zero.

import type { Lattice } from './lattice.ts';
import type { LeafCube } from './leaf-cube.ts';

export interface ComparableMonths {
  /** back-years that fit before the window */
  readonly backYears: number;
  /** months between a month and the same calendar month one step back: 12, or more for windows above a year */
  readonly lag: number;
  /** [year][leaf], year 0 the oldest back-year, `backYears` the window: sums over kept months; 0 where not usable */
  readonly sums: readonly Float64Array[];
  /** [year][leaf] 1 where the back-year can be compared; null when every leaf has every year */
  readonly usable: readonly Uint8Array[] | null;
  /** [leaf] 1 where the leaf can be compared at all; null when all can */
  readonly comparable: Uint8Array | null;
  /** [leaf][window month] 1 where the month is kept; null when all are */
  readonly kept: Uint8Array | null;
}

/** Months that may be missing: 3 of 12, 1 of 6, none of 3. */
export function mayMiss(windowMonths: number): number {
  if (windowMonths >= 12) return Math.floor(windowMonths / 4);
  return windowMonths >= 6 ? 1 : 0;
}

/** 1 where month `month` of `leaf` has no data. */
export function missingReader(cube: LeafCube, lattice: Lattice): ((leaf: number, month: number) => number) | null {
  const { missing, months } = cube;
  if (!missing?.includes(1)) return null;
  const finer = lattice.axes[2].positions * lattice.axes[3].positions;
  if (missing.length === cube.counts.length) return (leaf, month) => missing[leaf * months + month]!;
  return (leaf, month) => missing[Math.floor(leaf / finer) * months + month]!;
}

/** Sums of the window and of the same calendar months of each year before it, over the months that every side has. */
export function comparableMonths(cube: LeafCube, lattice: Lattice, abnormal: ReadonlySet<number>): ComparableMonths {
  const { months, windowMonths: width, counts } = cube;
  const lag = 12 * Math.ceil(width / 12);
  const backYears = Math.max(0, Math.floor((months - width) / lag));
  const start = (year: number): number => months - width - (backYears - year) * lag;
  const sums = Array.from({ length: backYears + 1 }, () => new Float64Array(lattice.leaves));
  const isMissing = missingReader(cube, lattice);
  if (!isMissing) {
    sums.forEach((sum, year) => {
      for (let leaf = 0; leaf < lattice.leaves; leaf++) {
        const from = leaf * months + start(year);
        let total = 0;
        for (let t = 0; t < width; t++) total += counts[from + t]!;
        sum[leaf] = total;
      }
    });
    return { backYears, lag, sums, usable: null, comparable: null, kept: null };
  }
  const usable = sums.map(() => new Uint8Array(lattice.leaves));
  const comparable = new Uint8Array(lattice.leaves);
  const kept = new Uint8Array(lattice.leaves * width);
  const need = width - mayMiss(width);
  for (let leaf = 0; leaf < lattice.leaves; leaf++) {
    const years = agreeingYears(width, backYears, need, (year, t) => isMissing(leaf, start(year) + t) === 1, abnormal);
    if (!years) continue;
    comparable[leaf] = 1;
    for (let t = 0; t < width; t++) {
      if (years.some((year) => isMissing(leaf, start(year) + t))) continue;
      kept[leaf * width + t] = 1;
      for (const year of years) sums[year]![leaf]! += counts[leaf * months + start(year) + t]!;
    }
    for (const year of years) usable[year]![leaf] = 1;
  }
  return { backYears, lag, sums, usable, comparable, kept };
}

/**
 * The years of a leaf that share enough months with the window: the year that misses most goes first, the older one when
 * two are alike. Null when the window itself is too broken, or when no normal back-year is left although there were some.
 */
function agreeingYears(
  width: number,
  backYears: number,
  need: number,
  missing: (year: number, month: number) => boolean,
  abnormal: ReadonlySet<number>,
): number[] | null {
  let years = Array.from({ length: backYears + 1 }, (_, year) => year);
  for (;;) {
    let common = 0;
    for (let t = 0; t < width; t++) if (!years.some((year) => missing(year, t))) common++;
    if (common >= need) break;
    let worst = -1;
    let most = 0;
    for (const year of years) {
      if (year === backYears) continue;
      let holes = 0;
      for (let t = 0; t < width; t++) if (missing(year, t)) holes++;
      if (holes > most) {
        most = holes;
        worst = year;
      }
    }
    if (worst < 0) return null;
    years = years.filter((year) => year !== worst);
  }
  const normal = years.some((year) => year < backYears && !abnormal.has(backYears - year));
  return normal || backYears === 0 ? years : null;
}
