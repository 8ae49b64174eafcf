// What lies within a box of the map, as numbers: the table beside the points.
import { categories, latitudeOf, longitudeOf, type MapFilter, type MapView, pictureWords, worldX, worldY } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { type ChosenRows, chosenRows, forChosen } from './chosen-rows.ts';
import { mapPeriod } from './map-period.ts';
import { noteOpening } from './note-opening.ts';
import { areaName } from './open-map.ts';
import type { PointColumns } from './point-columns.ts';
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

/** O(incidents): one look at each. */
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
  let n = 0;
  forChosen(columns, chosen, 0, columns.placed, (row) => {
    const [x, y] = [columns.x[row]!, columns.y[row]!];
    if (x < x0 || x > x1 || y < y0 || y > y1) return;
    const count = columns.count[row]!;
    n += count;
    byArea[columns.area[row]! + 1]! += count;
    byKind[columns.category[row]! + 1]! += count;
  });
  return { n, areas: namedAreas(map, byArea), categories: namedKinds(byKind, category), withoutPoint: withoutPoint(columns, chosen) };
}

/** Incidents of the filter that cannot be drawn: without a point, or with one that stands for a street or an area. */
export function withoutPoint(columns: PointColumns, chosen: ChosenRows): number {
  let n = 0;
  forChosen(columns, chosen, columns.placed, columns.length, (row) => {
    n += columns.count[row]!;
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

/** A place of the map in degrees, to a metre. */
export const degreesAt = (x: number, y: number): [number, number] => [
  Math.round(longitudeOf(x) * 1e5) / 1e5,
  Math.round(latitudeOf(y) * 1e5) / 1e5,
];
