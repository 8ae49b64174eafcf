// How thick incidents lie, as a smooth surface: width and cell are said, and too few points are refused with how many it takes.
import type { MapDensity, MapFilter } from '@samsyn/domain';
import type { MetreGrid } from '@samsyn/stats';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { densityOn } from './cell-pool.ts';
import { chosenRows } from './chosen-rows.ts';
import { mapPeriod } from './map-period.ts';
import { noteOpening } from './note-opening.ts';
import { areaName } from './open-map.ts';
import { boxOf, chosenPoints, coarsest, gridFor, scaleOf } from './point-grid.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';

/** With fewer, the hills are the single incidents. */
const leastPoints = 50;
const mostTops = 10;

/** @throws Fault scope.denied, picture.none */
export async function showDensity(
  database: Database,
  who: Who,
  { bandwidth: asked, ...filter }: MapFilter & { readonly bandwidth: number },
): Promise<MapDensity> {
  const found = await withMap(database, who, async (_scope, map) => {
    const [from, to] = mapPeriod(map, filter);
    const scale = scaleOf(map.columns);
    // never finer than the squares that points are told by
    const bandwidth = Math.max(asked, 2 * coarsest(map));
    const points = chosenPoints(map.columns, chosenRows(filter, map.areas, from, to), scale);
    const n = points.n.reduce((sum, one) => sum + one, 0);
    const cell = Math.max(25, Math.round(bandwidth / 5 / 25) * 25);
    const grid = n < leastPoints ? null : gridFor(points, [cell, 2 * cell, 4 * cell, 8 * cell], 40_000);
    return { map, scale, bandwidth, points, n, grid: grid && wider(grid, bandwidth) };
  });
  await noteOpening(database, who, 'density', null, found.n);
  const told = { points: found.n, least: leastPoints, bandwidth: found.bandwidth };
  if (!found.grid) return { known: false, ...told, metres: 0, columns: 0, rows: 0, box: [0, 0, 0, 0], hundredths: [], tops: [] };
  const { grid, scale, map } = found;
  const density = withoutSingles(await densityOn({ grid, ...found.points, bandwidth: found.bandwidth }), found.bandwidth);
  return {
    known: true,
    ...told,
    metres: grid.cellMetres,
    columns: grid.columns,
    rows: grid.rows,
    box: boxOf(grid, scale, 0, 0, grid.columns, grid.rows),
    hundredths: Array.from(density, (perSquareMetre) => Math.round(perSquareMetre * 1e8)),
    tops: topsOf(map, grid, scale, density),
  };
}

/** A hill of one or two is a place by another name: those ask for a purpose, as points. */
const fewestInHill = 3;

/** Nothing where it is thinner than the middle of three incidents on one spot. */
export function withoutSingles(density: Float64Array, bandwidth: number): Float64Array {
  const one = 3 / (Math.PI * bandwidth * bandwidth);
  // the last digits of a sum decide nothing
  return density.map((thick) => (thick < fewestInHill * one * 0.999 ? 0 : thick));
}

/** The hills reach beyond the outermost points. */
function wider(grid: MetreGrid, by: number): MetreGrid {
  const cells = Math.ceil(by / grid.cellMetres);
  return {
    ...grid,
    x0: grid.x0 - cells * grid.cellMetres,
    y0: grid.y0 - cells * grid.cellMetres,
    columns: grid.columns + 2 * cells,
    rows: grid.rows + 2 * cells,
  };
}

function topsOf(map: MapSnapshot, grid: MetreGrid, scale: number, density: Float64Array): MapDensity['tops'] {
  const { columns, rows } = grid;
  const tops: number[] = [];
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      const cell = column + columns * row;
      const here = density[cell]!;
      if (here <= 0) continue;
      const around = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1];
      if (around.every((step) => density[cell + step]! < here || (density[cell + step] === here && step > 0))) tops.push(cell);
    }
  return tops
    .sort((a, b) => density[b]! - density[a]!)
    .slice(0, mostTops)
    .map((cell) => {
      const [west, south, east, north] = boxOf(grid, scale, cell % columns, Math.floor(cell / columns));
      const at: [number, number] = [(west + east) / 2, (south + north) / 2];
      return { at, perSquareKm: Math.round(density[cell]! * 1e8) / 100, area: areaName(map.areas, map.areaIndex.find(at[0], at[1])) };
    });
}
