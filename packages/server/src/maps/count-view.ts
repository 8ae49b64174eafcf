// What lies within a box of the map, as numbers: the table beside the points.
import { categories, type MapFilter, type MapView, pictureWords, worldBits, worldX, worldY } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { type ChosenRows, chosenChunks, chosenRows } from './chosen-rows.ts';
import { mapPeriod } from './map-period.ts';
import { noteOpening } from './note-opening.ts';
import { areaName } from './open-map.ts';
import { curveBits, type PointColumns, tileRun } from './point-columns.ts';
import { singlePlaces } from './read-tile.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** @throws Fault scope.denied, map.noPoints, conduct.notAccepted, export.purpose, picture.none */
export async function countView(
  database: Database,
  who: Who,
  { purpose: why, west, south, east, north, ...filter }: MapFilter & Box & { readonly purpose?: string | undefined },
): Promise<MapView> {
  const { purpose, view } = await withMap(database, who, async (scope, map) => {
    const purpose = await singlePlaces(scope, map, why);
    const [from, to] = mapPeriod(map, filter);
    return { purpose, view: viewOf(map, chosenRows(filter, map.areas, from, to), { west, south, east, north }, filter.category) };
  });
  await noteOpening(database, who, 'view', purpose, view.n);
  return view;
}

/** O(incidents in and around the box). */
export function viewOf(
  map: Pick<MapSnapshot, 'columns' | 'areas'>,
  chosen: ChosenRows,
  { west, south, east, north }: Box,
  category: string | undefined,
): MapView {
  const { columns, areas } = map;
  const [x0, x1, y0, y1] = [worldX(west), worldX(east), worldY(north), worldY(south)];
  const byArea = new Float64Array(areas.areas.length + 1);
  const byKind = new Float64Array(categories.length + 1);
  const { x, y, area, category: kind, count } = columns;
  for (const [first, after] of runsOf(columns, x0, x1, y0, y1))
    chosenChunks(columns, chosen, first, after, (rows, wanted) => {
      for (let i = 0; i < wanted; i++) {
        const row = rows[i]!;
        if (x[row]! < x0 || x[row]! > x1 || y[row]! < y0 || y[row]! > y1) continue;
        byArea[area[row]! + 1]! += count[row]!;
        byKind[kind[row]! + 1]! += count[row]!;
      }
    });
  const n = byArea.reduce((sum, one) => sum + one, 0);
  return { n, areas: namedAreas(map, byArea), categories: namedKinds(byKind, category), withoutPoint: withoutPoint(columns, chosen) };
}

/** The runs of the few tiles, each wider than the box, that hold it: what lies far from it is not looked at. */
function runsOf(columns: PointColumns, x0: number, x1: number, y0: number, y1: number): (readonly [number, number])[] {
  const z = Math.max(0, Math.min(curveBits, Math.floor(worldBits - Math.log2(Math.max(1, x1 - x0, y1 - y0)))));
  const bits = worldBits - z;
  const runs: (readonly [number, number])[] = [];
  for (let tx = x0 >> bits; tx <= x1 >> bits; tx++)
    for (let ty = y0 >> bits; ty <= y1 >> bits; ty++) runs.push(tileRun(columns, z, tx, ty));
  return runs;
}

/** Incidents of the filter that cannot be drawn: without a point, or with one that stands for a street or an area. */
export function withoutPoint(columns: PointColumns, chosen: ChosenRows): number {
  let n = 0;
  const { count } = columns;
  chosenChunks(columns, chosen, columns.placed, columns.length, (rows, wanted) => {
    for (let i = 0; i < wanted; i++) n += count[rows[i]!]!;
  });
  return n;
}

const most = (a: { readonly n: number }, b: { readonly n: number }): number => b.n - a.n;

function namedAreas({ areas }: Pick<MapSnapshot, 'areas'>, sums: Float64Array): MapView['areas'] {
  return [...sums.keys()]
    .filter((i) => sums[i]! > 0)
    .map((i) => ({
      key: i > 1 ? areas.areas[i - 1]!.key : null,
      ...(areaName(areas, i - 1) ?? { sv: 'Utan område', en: 'Without area' }),
      n: sums[i]!,
    }))
    .sort(most);
}

/** By group; within a chosen group by its leaves. */
export function namedKinds(sums: Float64Array, chosen: string | undefined): MapView['categories'] {
  const byKey = new Map<string | null, number>();
  sums.forEach((n, i) => {
    if (n === 0) return;
    const kind = categories[i - 1];
    const group = kind && kind.parent >= 0 ? categories[kind.parent]!.key : kind?.key;
    const key = (chosen === undefined ? group : kind?.key) ?? null;
    byKey.set(key, (byKey.get(key) ?? 0) + n);
  });
  return [...byKey]
    .map(([key, n]) => ({ key, ...(key === null ? { sv: 'Utan brottstyp', en: 'Without kind' } : pictureWords.categoryLabel(key)), n }))
    .sort(most);
}
