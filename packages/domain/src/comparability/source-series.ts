// Counts per source × category × area × month: what every check of comparability reads. One pass.
import type { AreaSystem } from '../area/area-system.ts';
import { type IncidentColumns, timeResolutions } from '../incident/incident-columns.ts';

const monthResolution = timeResolutions.indexOf('month');

export interface SourceSeries {
  readonly sources: number;
  /** category indices that occur, ascending; position in this list is the axis */
  readonly categories: readonly number[];
  /** area indices that occur, ascending; −1 first when there are rows without a place */
  readonly areas: readonly number[];
  /** first month (year × 12 + month) and how many */
  readonly firstMonth: number;
  readonly months: number;
  /** [source][category][area][month] */
  readonly counts: Int32Array;
  /** first and last day of each source (day number); Infinity when the source has no dated row */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** axis positions of every category index + 1 and area index + 1; −1 = does not occur */
  readonly categoryAt: Int32Array;
  readonly areaAt: Int32Array;
}

/** Unmapped categories (−1) count as `otherCategory`; −1 when there is none, then they are left out. */
export function sourceSeries(
  incidents: IncidentColumns,
  month: Int32Array,
  day: Int32Array,
  areas: AreaSystem,
  categories: number,
  sources: number,
  otherCategory: number,
): SourceSeries {
  const usedCategory = new Uint8Array(categories);
  const usedArea = new Uint8Array(areas.areas.length + 1);
  const firstDay = new Float64Array(sources).fill(Number.POSITIVE_INFINITY);
  const lastDay = new Float64Array(sources).fill(Number.NEGATIVE_INFINITY);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < incidents.length; i++) {
    const m = month[i]!;
    if (m < 0) continue;
    const category = incidents.category[i]! < 0 ? otherCategory : incidents.category[i]!;
    if (category < 0) continue;
    usedCategory[category] = 1;
    usedArea[incidents.area[i]! + 1] = 1;
    if (m < first) first = m;
    if (m > last) last = m;
    const s = incidents.source[i]!;
    // an incident known to its month says nothing of a cut inside it: it reaches from the first day to the last
    const whole = incidents.resolution[i]! >= monthResolution;
    const from = whole ? Math.floor(incidents.from[i]! / 1440) : day[i]!;
    const to = whole ? Math.max(from, Math.floor((incidents.to[i]! - 1) / 1440)) : day[i]!;
    if (from < firstDay[s]!) firstDay[s] = from;
    if (to > lastDay[s]!) lastDay[s] = to;
  }
  const months = first <= last ? last - first + 1 : 0;
  const categoryList = [...usedCategory.keys()].filter((c) => usedCategory[c] === 1);
  const areaList = [...usedArea.keys()].filter((a) => usedArea[a] === 1).map((a) => a - 1);
  const categoryAt = new Int32Array(categories + 1).fill(-1);
  const areaAt = new Int32Array(areas.areas.length + 1).fill(-1);
  categoryList.forEach((c, at) => {
    categoryAt[c + 1] = at;
  });
  areaList.forEach((a, at) => {
    areaAt[a + 1] = at;
  });
  if (otherCategory >= 0) categoryAt[0] = categoryAt[otherCategory + 1]!;
  const counts = new Int32Array(sources * categoryList.length * areaList.length * months);
  for (let i = 0; i < incidents.length; i++) {
    const m = month[i]!;
    const c = categoryAt[incidents.category[i]! + 1]!;
    if (m < 0 || c < 0) continue;
    const a = areaAt[incidents.area[i]! + 1]!;
    counts[((incidents.source[i]! * categoryList.length + c) * areaList.length + a) * months + m - first]! += incidents.count[i]!;
  }
  return {
    sources,
    categories: categoryList,
    areas: areaList,
    firstMonth: months > 0 ? first : 0,
    months,
    counts,
    firstDay,
    lastDay,
    categoryAt,
    areaAt,
  };
}

/** Sum over areas (and the given category positions) of one source, per month. */
export function categoryMonths(series: SourceSeries, source: number, categoryPositions: readonly number[]): Float64Array {
  const out = new Float64Array(series.months);
  const areas = series.areas.length;
  for (const c of categoryPositions) {
    for (let a = 0; a < areas; a++) {
      const base = ((source * series.categories.length + c) * areas + a) * series.months;
      for (let m = 0; m < series.months; m++) out[m]! += series.counts[base + m]!;
    }
  }
  return out;
}

/** Sum over categories (all sources when `source` is −1) of the given area positions, per month. */
export function areaMonths(series: SourceSeries, source: number, areaPositions: readonly number[]): Float64Array {
  const out = new Float64Array(series.months);
  const areas = series.areas.length;
  for (let s = 0; s < series.sources; s++) {
    if (source >= 0 && s !== source) continue;
    for (let c = 0; c < series.categories.length; c++) {
      for (const a of areaPositions) {
        const base = ((s * series.categories.length + c) * areas + a) * series.months;
        for (let m = 0; m < series.months; m++) out[m]! += series.counts[base + m]!;
      }
    }
  }
  return out;
}
