// A part of the municipality looked at by itself: one kind, one kind of place, one area or one part of the day. What can be compared is decided
// over everything; only then is the rest left out, so that a quiet month in one area is never taken for a month without data.
import type { AreaSystem, Exposure } from '../area/area-system.ts';
import type { Category } from '../category/category.ts';
import type { Comparability } from '../comparability/check-comparability.ts';
import { Fault } from '../fault.ts';
import type { IncidentColumns } from '../incident/incident-columns.ts';
import type { PictureNode } from './finder-cube.ts';
import { dayparts, type IncidentMonths } from './incident-months.ts';
import { areasWithin, categoriesWithin } from './node-rows.ts';
import type { PicturePart } from './picture.ts';
import type { PictureFrame } from './picture-frame.ts';

export const wholePart: PictureNode = { category: -1, area: -1, placeType: -1, daypart: -1 };

/** Months of so few incidents say nothing of how many of them have a time of day. */
const leastTold = 30;

/** Whether anything is left out. */
export function isWhole({ category, placeType, area, daypart }: PicturePart): boolean {
  return category === null && placeType === null && area === null && daypart === null;
}

/** The part as a node. The municipality's own area is all of it. @throws Fault picture.partUnknown for a key that is none of the picture's */
export function partNode(
  part: PicturePart,
  categories: readonly Category[],
  areas: AreaSystem,
  placeTypes: readonly string[],
): PictureNode {
  const at = (key: string | null, keys: readonly string[]) => {
    if (key === null) return -1;
    const index = keys.indexOf(key);
    if (index < 0) throw new Fault('picture.partUnknown', { key });
    return index;
  };
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  const area = at(part.area, keys(areas.areas));
  return {
    category: at(part.category, keys(categories)),
    area: area === 0 ? -1 : area,
    placeType: at(part.placeType, placeTypes),
    daypart: at(part.daypart, dayparts),
  };
}

/**
 * Month within the period of every row of the part, −1 elsewhere.
 * @throws Fault picture.partUntold for a part of the day where some months tell the time of day far more seldom than others: their nights would
 * be read as quiet
 */
export function monthsOfPart(
  month: Int16Array,
  incidents: IncidentColumns,
  when: IncidentMonths,
  categories: readonly Category[],
  areas: AreaSystem,
  otherCategory: number,
  part: PictureNode,
): Int16Array {
  if (part.daypart >= 0 && !toldInEveryMonth(month, incidents, when)) throw new Fault('picture.partUntold', {});
  const inCategory = categoriesWithin(categories, part.category);
  if (part.category >= 0 && otherCategory >= 0) inCategory[0] = inCategory[otherCategory + 1]!;
  const inArea = areasWithin(areas, part.area);
  return month.map((m, row) => {
    const outside =
      inCategory[incidents.category[row]! + 1] === 0 ||
      inArea[incidents.area[row]! + 1] === 0 ||
      (part.placeType >= 0 && incidents.placeType[row] !== part.placeType) ||
      (part.daypart >= 0 && when.daypart[row] !== part.daypart);
    return outside ? -1 : m;
  });
}

function toldInEveryMonth(month: Int16Array, incidents: IncidentColumns, when: IncidentMonths): boolean {
  const all = new Float64Array(1 + month.reduce((most, m) => Math.max(most, m), 0));
  const told = new Float64Array(all.length);
  for (let row = 0; row < month.length; row++) {
    const m = month[row]!;
    if (m < 0) continue;
    all[m]! += incidents.count[row]!;
    if (when.daypart[row]! >= 0) told[m]! += incidents.count[row]!;
  }
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const share = sum(told) / Math.max(1, sum(all));
  return share > 0 && all.every((n, m) => n < leastTold || told[m]! >= 0.25 * share * n);
}

/** The series of the part alone, with the months that cannot be compared as they were found over everything. */
export function comparabilityOfPart(
  whole: Comparability,
  frame: PictureFrame,
  incidents: IncidentColumns,
  month: Int16Array,
  categories: readonly Category[],
  areas: AreaSystem,
  part: PictureNode,
): Comparability {
  const { series } = whole;
  const inCategory = categoriesWithin(categories, part.category);
  const inArea = areasWithin(areas, part.area);
  const keptC = [...series.categories.keys()].filter((at) => inCategory[series.categories[at]! + 1] === 1);
  const keptA = [...series.areas.keys()].filter((at) => inArea[series.areas[at]! + 1] === 1);
  const nM = series.months;
  const [nA, nC] = [keptA.length, keptC.length];
  const missing = new Uint8Array(nC * nA * nM);
  const absent = new Uint8Array(nC * nM);
  const owner = new Int16Array(nC * nM);
  keptC.forEach((c, cAt) => {
    absent.set(whole.absent.subarray(c * nM, (c + 1) * nM), cAt * nM);
    owner.set(whole.owner.subarray(c * nM, (c + 1) * nM), cAt * nM);
    keptA.forEach((a, aAt) => {
      const from = (c * series.areas.length + a) * nM;
      missing.set(whole.missing.subarray(from, from + nM), (cAt * nA + aAt) * nM);
    });
  });
  const categoryAt = positions(series.categoryAt, keptC);
  const areaAt = positions(series.areaAt, keptA);
  const counts = new Int32Array(nC * nA * nM);
  for (let row = 0; row < incidents.length; row++) {
    if (month[row]! < 0) continue;
    const c = categoryAt[incidents.category[row]! + 1]!;
    const a = areaAt[incidents.area[row]! + 1]!;
    if (c >= 0 && a >= 0) counts[(c * nA + a) * nM + frame.offset + month[row]!]! += incidents.count[row]!;
  }
  const named = { categories: keptC.map((at) => series.categories[at]!), areas: keptA.map((at) => series.areas[at]!) };
  return { ...whole, series: { ...series, ...named, categoryAt, areaAt }, counts, missing, absent, owner };
}

function positions(before: Int32Array, kept: readonly number[]): Int32Array {
  const now = new Map(kept.map((at, i) => [at, i]));
  return before.map((at) => (at < 0 ? -1 : (now.get(at) ?? -1)));
}

/** What the part's own rates are divided by: figures of the area and what lies in it. */
export function exposuresOfPart(exposures: readonly Exposure[], areas: AreaSystem, part: PictureNode): readonly Exposure[] {
  if (part.area <= 0) return exposures;
  const inside = areasWithin(areas, part.area);
  const keys = new Set(areas.areas.flatMap(({ key }, i) => (inside[i + 1] === 1 ? [key] : [])));
  return exposures.filter(({ areaKey }) => keys.has(areaKey));
}
