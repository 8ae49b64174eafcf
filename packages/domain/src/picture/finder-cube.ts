// From compared counts to the problem finder's cube: what × where, and place type and daypart where enough rows tell them.
import type { AreaSystem } from '../area/area-system.ts';
import type { Category } from '../category/category.ts';
import type { Comparability } from '../comparability/check-comparability.ts';
import type { LeafCube, NodeKey, Tree } from '../finder/leaf-cube.ts';
import type { IncidentColumns } from '../incident/incident-columns.ts';
import { dayparts, type IncidentMonths } from './incident-months.ts';
import type { PictureFrame } from './picture-frame.ts';

/** A node in the picture's own terms: indices into categories, areas, place types and dayparts; −1 = all. */
export interface PictureNode {
  readonly category: number;
  readonly area: number;
  readonly placeType: number;
  readonly daypart: number;
}

export interface FinderCube {
  readonly cube: LeafCube;
  /** place types that stand on an axis of their own, in the cube's order; empty when none do */
  readonly placeTypes: readonly number[];
  readonly withDayparts: boolean;
  /** of one kind of place or one part of the day alone: no axis tells it apart, and there is nothing else to tell it from */
  readonly only: Pick<PictureNode, 'placeType' | 'daypart'>;
}

/** A place type needs this share of the incidents to be searched by itself; rarer ones count in "all" alone. */
const leastPlaceTypeShare = 0.004;
/** Dayparts are searched when at least this share of the incidents is known to within six hours. */
const leastDaypartShare = 0.5;
/** … and the average leaf of kind × area holds this many in the whole period: below it the parts of the day are noise. */
const leastPerLeaf = 30;
/** Larger cubes leave out dayparts, then place types: memory stays bounded. */
const mostCells = 12_000_000;

/** One look-up per row of its month within the period; −1 where the row does not count. O(n), done once. */
export function countedMonths(
  comparability: Comparability,
  frame: PictureFrame,
  incidents: IncidentColumns,
  when: IncidentMonths,
): Int16Array {
  const { series, owner } = comparability;
  const out = new Int16Array(incidents.length).fill(-1);
  for (let row = 0; row < incidents.length; row++) {
    if (when.month[row]! < 0) continue;
    const month = when.month[row]! - series.firstMonth;
    if (month < frame.offset || month >= frame.offset + frame.months) continue;
    const category = series.categoryAt[incidents.category[row]! + 1]!;
    if (category >= 0 && owner[category * series.months + month] === incidents.source[row]) out[row] = month - frame.offset;
  }
  return out;
}

/**
 * The trees, counts and mask that the finder searches.
 * @param asked  followed nodes: their place types and dayparts stand on the cube however rare they are
 * @param only  what all rows have in common
 */
export function finderCube(
  comparability: Comparability,
  frame: PictureFrame,
  incidents: IncidentColumns,
  when: IncidentMonths,
  month: Int16Array,
  categories: readonly Category[],
  areas: AreaSystem,
  placeTypeCount: number,
  namelessPlaceTypes: ReadonlySet<number>,
  asked: readonly PictureNode[] = [],
  only: FinderCube['only'] = { placeType: -1, daypart: -1 },
): FinderCube {
  const { series } = comparability;
  const nC = series.categories.length;
  const nA = series.areas.length;
  const nM = frame.months;
  const perPlaceType = new Float64Array(placeTypeCount);
  let total = 0;
  let withDaypart = 0;
  const perMonth = new Float64Array(nM);
  const toldPerMonth = new Float64Array(nM);
  for (let row = 0; row < incidents.length; row++) {
    if (month[row]! < 0) continue;
    const n = incidents.count[row]!;
    total += n;
    perPlaceType[incidents.placeType[row]!]! += n;
    perMonth[month[row]!]! += n;
    if (when.daypart[row]! < 0) continue;
    withDaypart += n;
    toldPerMonth[month[row]!]! += n;
  }
  const followed = new Set(asked.map((node) => node.placeType));
  const throughout = toldThroughout(perMonth, toldPerMonth, withDaypart / Math.max(1, total));
  const askedDaypart = throughout && asked.some((node) => node.daypart >= 0);
  let placeTypes = [...perPlaceType.keys()].filter(
    (p) => only.placeType < 0 && !namelessPlaceTypes.has(p) && (followed.has(p) || perPlaceType[p]! >= leastPlaceTypeShare * total),
  );
  let withDayparts =
    only.daypart < 0 && (askedDaypart || (throughout && withDaypart >= leastDaypartShare * total && total >= leastPerLeaf * nC * nA));
  const cells = () => nC * nA * nM * (placeTypes.length + 1) * (withDayparts ? dayparts.length + 1 : 1);
  if (cells() > mostCells) withDayparts = askedDaypart && only.daypart < 0;
  if (cells() > mostCells) placeTypes = placeTypes.filter((p) => followed.has(p));

  // the last position of each extra axis holds what is not known: counted in "all" alone
  const nP = placeTypes.length > 0 ? placeTypes.length + 1 : 1;
  const nD = withDayparts ? dayparts.length + 1 : 1;
  const placeAt = new Int16Array(placeTypeCount).fill(nP - 1);
  placeTypes.forEach((p, at) => {
    placeAt[p] = at;
  });
  const counts = new Int32Array(nC * nA * nP * nD * nM);
  for (let row = 0; row < incidents.length; row++) {
    const m = month[row]!;
    if (m < 0) continue;
    const c = series.categoryAt[incidents.category[row]! + 1]!;
    const a = series.areaAt[incidents.area[row]! + 1]!;
    const p = nP === 1 ? 0 : placeAt[incidents.placeType[row]!]!;
    const d = nD === 1 ? 0 : when.daypart[row]! < 0 ? nD - 1 : when.daypart[row]!;
    counts[(((c * nA + a) * nP + p) * nD + d) * nM + m]! += incidents.count[row]!;
  }
  const missing = new Uint8Array(nC * nA * nM);
  for (let leaf = 0; leaf < nC * nA; leaf++) {
    const start = leaf * series.months + frame.offset;
    missing.set(comparability.missing.subarray(start, start + nM), leaf * nM);
  }
  const flat = (size: number, positions: number): Tree => ({
    parent: new Int16Array(size).fill(-1),
    leaves: Int16Array.from({ length: positions }, (_, at) => (at < size ? at : -1)),
  });
  const cube: LeafCube = {
    categories: { parent: Int16Array.from(categories, (c) => c.parent), leaves: Int16Array.from(series.categories) },
    // the whole (areas[0]) is the root and never stored: node = index − 1
    areas: {
      parent: Int16Array.from(areas.areas.slice(1), (area) => area.parent - 1),
      leaves: Int16Array.from(series.areas, (area) => Math.max(-1, area - 1)),
    },
    ...(placeTypes.length > 0 ? { placeTypes: flat(placeTypes.length, nP) } : {}),
    ...(withDayparts ? { dayparts: flat(dayparts.length, nD) } : {}),
    months: nM,
    firstMonth: ((frame.firstMonth % 12) + 12) % 12,
    windowMonths: frame.windowMonths,
    counts,
    missing,
  };
  return { cube, placeTypes, withDayparts, only };
}

/**
 * Whether every month tells the part of the day about as often. Months that do not (counts that stayed when the rows went) would be read as
 * nights and evenings without incidents, and every later one as a rise.
 */
function toldThroughout(perMonth: Float64Array, told: Float64Array, share: number): boolean {
  return perMonth.every((n, m) => n < leastPerLeaf || told[m]! >= 0.25 * share * n);
}

/** The finder's key of a node; null when the cube cannot tell it apart (a place type without an axis). */
export function finderKey(cube: FinderCube, node: PictureNode): NodeKey | null {
  const asked = node.placeType === cube.only.placeType ? -1 : node.placeType;
  const daypart = node.daypart === cube.only.daypart ? -1 : node.daypart;
  const placeType = asked < 0 ? -1 : cube.placeTypes.indexOf(asked);
  if (asked >= 0 && placeType < 0) return null;
  if (daypart >= 0 && !cube.withDayparts) return null;
  return { category: node.category, area: Math.max(-1, node.area - 1), placeType, daypart };
}

/** The picture's node of a finder's key. */
export function pictureNode(
  cube: FinderCube,
  key: { readonly category: number; readonly area: number; readonly placeType: number; readonly daypart: number },
): PictureNode {
  return {
    category: key.category,
    area: key.area < 0 ? -1 : key.area + 1,
    placeType: key.placeType < 0 ? -1 : cube.placeTypes[key.placeType]!,
    daypart: key.daypart,
  };
}
