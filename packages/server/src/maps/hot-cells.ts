// Cells with more than an even spread over the cells would give: Gi* with the false-discovery rate held over all cells tested.
import type { HotCell, MapFilter, MapHotCells } from '@samsyn/domain';
import { cellAlong, type MetreGrid } from '@samsyn/stats';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { findHotCells } from './cell-pool.ts';
import { chosenRows, forChosen } from './chosen-rows.ts';
import { mapPeriod } from './map-period.ts';
import { noteOpening } from './note-opening.ts';
import { areaName } from './open-map.ts';
import { boxOf, chosenPoints, coarsest, gridFor, scaleOf } from './point-grid.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';

/** As the picture asks. */
const leastPoints = 20;
const sizes = [250, 500, 1000, 2000, 5000];

/** @throws Fault scope.denied, picture.none */
export async function showHotCells(database: Database, who: Who, filter: MapFilter): Promise<MapHotCells> {
  const { map, found } = await withMap(database, who, async (_scope, map) => ({ map, found: countCells(map, filter) }));
  await noteOpening(database, who, 'cells', null, found.points);
  if (!found.grid) return { metres: null, points: found.points, least: leastPoints, tested: 0, cells: [] };
  const { grid, scale, counts, inside, points } = found;
  const hot = await findHotCells({ grid, counts, inside });
  const tested = inside.reduce((sum, is) => sum + is, 0);
  return { metres: grid.cellMetres, points, least: leastPoints, tested, cells: hot.map((cell) => shownCell(map, grid, scale, cell)) };
}

type Counted =
  | { readonly points: number; readonly grid: null }
  | {
      readonly points: number;
      readonly grid: MetreGrid;
      readonly scale: number;
      readonly counts: Float64Array;
      readonly inside: Uint8Array;
    };

interface Ground {
  readonly scale: number;
  readonly grid: MetreGrid | null;
  /** 1 where something has happened during the whole period */
  readonly inside: Uint8Array;
}
/** One for each snapshot, gone with it: the cells are those of all points, whatever the filter. */
const grounds = new WeakMap<MapSnapshot, Ground>();

/** A cell of half the square that points are told by would be hot or cold by how the squares fall. O(points), once. */
function groundOf(map: MapSnapshot): Ground {
  const known = grounds.get(map);
  if (known) return known;
  const { columns, areas } = map;
  const scale = scaleOf(columns);
  const all = chosenPoints(columns, chosenRows({}, areas, map.period[0], map.period[1]), scale);
  const grid = gridFor(
    all,
    sizes.filter((size) => size >= 2 * coarsest(map)),
    250_000,
  );
  const inside = new Uint8Array(grid ? grid.columns * grid.rows : 0);
  if (grid)
    all.x.forEach((x, i) => {
      const cell = cellAt(grid, x, all.y[i]!);
      if (cell >= 0) inside[cell] = 1;
    });
  const made = { scale, grid, inside };
  grounds.set(map, made);
  return made;
}

function countCells(map: MapSnapshot, filter: MapFilter): Counted {
  const { columns, areas } = map;
  const [from, to] = mapPeriod(map, filter);
  const chosen = chosenRows(filter, areas, from, to);
  let points = 0;
  forChosen(columns, chosen, 0, columns.placed, (row) => {
    points += columns.count[row]!;
  });
  const { scale, grid, inside } = groundOf(map);
  if (points < leastPoints || !grid) return { points, grid: null };
  const counts = new Float64Array(grid.columns * grid.rows);
  forChosen(columns, chosen, 0, columns.placed, (row) => {
    const cell = cellAt(grid, columns.x[row]! / scale, -columns.y[row]! / scale);
    if (cell >= 0) counts[cell]! += columns.count[row]!;
  });
  return { points, grid, scale, counts, inside };
}

function cellAt({ x0, y0, cellMetres, columns, rows }: MetreGrid, x: number, y: number): number {
  const [column, row] = [cellAlong(x, x0, cellMetres), cellAlong(y, y0, cellMetres)];
  return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : column + columns * row;
}

function shownCell(map: MapSnapshot, grid: MetreGrid, scale: number, { cell, count, z, q, sure }: HotCell): MapHotCells['cells'][number] {
  const box = boxOf(grid, scale, cell % grid.columns, Math.floor(cell / grid.columns));
  const area = areaName(map.areas, map.areaIndex.find((box[0] + box[2]) / 2, (box[1] + box[3]) / 2));
  return { box, n: count, z: Math.round(z * 100) / 100, q, sure, area };
}
