// Problems that are there whether or not anything changes: more in one area than kind and area alone predict, year after year.
import { normalUpperQuantile } from '@samsyn/stats';
import type { AreaSystem } from '../area/area-system.ts';
import type { Category } from '../category/category.ts';
import type { Comparability } from '../comparability/check-comparability.ts';
import type { PictureFrame } from './picture-frame.ts';

export interface PersistentPlace {
  readonly category: number;
  readonly area: number;
  /** summed over the years */
  readonly count: number;
  readonly expected: number;
  readonly excess: number;
  readonly years: number;
  /** months summed, when less than a whole year is at hand */
  readonly months: number;
}

const yearsWanted = 3;
const leastRatio = 1.1;
/** A place needs a volume worth a council's time: a year's count below this is not a lasting problem however uneven. */
const leastPerYear = 12;

/**
 * Excess over row × column, three years summed; listed only when the ratio is above 1.1 in every year and the lower 90 % bound of
 * (y/φ + 4)/(e/φ + 4) is above 1. Never ranked by the ratio: by the excess. With fewer than three years the same rule over what there is,
 * and the caller leaves out the word "persistent". Overlapping rows (an area inside another, a kind inside its group) appear once.
 * @param phi  dispersion of months of a node
 * @param usable  categories that may be listed (not the unmapped rest)
 */
export function persistentPlaces(
  comparability: Comparability,
  frame: PictureFrame,
  categories: readonly Category[],
  areas: AreaSystem,
  phi: (category: number, area: number) => number,
  usable: (category: number) => boolean,
  most: number,
): PersistentPlace[] {
  const { series, counts, missing } = comparability;
  const years = Math.min(yearsWanted, Math.floor(frame.months / 12));
  const spans = Math.max(years, 1);
  const width = years >= 1 ? 12 : frame.months;
  if (frame.months < 3) return [];
  const nC = series.categories.length;
  const nA = series.areas.length;
  // sums per span, category node and area node; crimes and other reports each against their own kind
  const categoryNodes = [...new Set(series.categories.flatMap((c) => [c, categories[c]!.parent]).filter((c) => c >= 0))].sort(
    (a, b) => a - b,
  );
  const leafAreas = [...new Set(series.areas.flatMap((a) => ancestors(areas, a)))].filter((a) => a > 0).sort((a, b) => a - b);
  if (leafAreas.length < 2) return [];
  const start = (span: number) => frame.offset + frame.months - (spans - span) * width;
  const cell = Array.from({ length: spans }, () => new Float64Array(nC * nA));
  for (let span = 0; span < spans; span++) {
    for (let leaf = 0; leaf < nC * nA; leaf++) {
      let sum = 0;
      for (let m = 0; m < width; m++) {
        const at = leaf * series.months + start(span) + m;
        if (!missing[at]) sum += counts[at]!;
      }
      cell[span]![leaf] = sum;
    }
  }
  const kinds = new Set(categoryNodes.map((c) => categories[c]!.kind));
  const candidates: PersistentPlace[] = [];
  for (const kind of kinds) {
    const own = series.categories.map((c, at) => (categories[c]!.kind === kind ? at : -1)).filter((at) => at >= 0);
    const placed = series.areas.map((a, at) => (a > 0 ? at : -1)).filter((at) => at >= 0);
    const sum = (span: number, cs: readonly number[], as: readonly number[]) => {
      let total = 0;
      for (const c of cs) for (const a of as) total += cell[span]![c * nA + a]!;
      return total;
    };
    const areaParts = new Map(leafAreas.map((area) => [area, placed.filter((at) => ancestors(areas, series.areas[at]!).includes(area))]));
    const totals = Array.from({ length: spans }, (_, span) => sum(span, own, placed));
    const columns = new Map(
      [...areaParts].map(([area, parts]) => [area, Array.from({ length: spans }, (_, span) => sum(span, own, parts))]),
    );
    for (const category of categoryNodes) {
      if (categories[category]!.kind !== kind || !usable(category)) continue;
      const cs = own.filter((at) => series.categories[at] === category || categories[series.categories[at]!]!.parent === category);
      if (cs.length === 0 || cs.length === own.length) continue;
      // a group with one kind in it is that kind
      if (cs.length === 1 && series.categories[cs[0]!] !== category) continue;
      const rowTotals = Array.from({ length: spans }, (_, span) => sum(span, cs, placed));
      for (const [area, parts] of areaParts) {
        let count = 0;
        let expected = 0;
        let every = true;
        for (let span = 0; span < spans && every; span++) {
          const y = sum(span, cs, parts);
          const e = totals[span]! > 0 ? (rowTotals[span]! * columns.get(area)![span]!) / totals[span]! : 0;
          every = e > 0 && y > leastRatio * e;
          count += y;
          expected += e;
        }
        if (!every || count < (leastPerYear * spans * width) / 12) continue;
        const spread = phi(category, area);
        const ratio = (count / spread + 4) / (expected / spread + 4);
        const se = Math.sqrt(1 / (count / spread + 4) + 1 / (expected / spread + 4));
        if (Math.log(ratio) - normalUpperQuantile(0.05) * se <= 0) continue;
        candidates.push({ category, area, count, expected, excess: count - expected, years, months: spans * width });
      }
    }
  }
  candidates.sort((a, b) => b.excess - a.excess || a.category - b.category || a.area - b.area);
  const taken: PersistentPlace[] = [];
  for (const candidate of candidates) {
    const overlaps = taken.some(
      (other) =>
        (related(other.category, candidate.category, categories) || other.category === candidate.category) &&
        (ancestors(areas, other.area).includes(candidate.area) || ancestors(areas, candidate.area).includes(other.area)),
    );
    if (overlaps) continue;
    taken.push(candidate);
    if (taken.length === most) break;
  }
  return taken;
}

function related(a: number, b: number, categories: readonly Category[]): boolean {
  return categories[a]!.parent === b || categories[b]!.parent === a;
}

/** The area and everything above it, the whole included. */
function ancestors(areas: AreaSystem, area: number): number[] {
  const chain: number[] = [];
  for (let at = area; at >= 0; at = areas.areas[at]!.parent) chain.push(at);
  return chain;
}
