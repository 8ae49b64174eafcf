// A grid of square cells over the points, in metres as they are at the middle of the map: within a municipality the scale differs by a percent or two.

import { latitudeOf, longitudeOf, unitsPerMetre } from '@samsyn/domain';
import { gridAround, type MetreGrid } from '@samsyn/stats';
import { type ChosenRows, forChosen } from './chosen-rows.ts';
import type { PointColumns } from './point-columns.ts';
import type { MapSnapshot } from './snapshots.ts';

/** The coarsest square that any source's points are told by; 0 = as delivered. */
export const coarsest = ({ eyes }: Pick<MapSnapshot, 'eyes'>): number =>
  Math.max(0, ...eyes.sources.filter(({ grain }) => grain === 'points').map(({ grid }) => grid));

/** How many world units a metre is at the middle point; north grows downwards there, so metres are counted from the south. */
export function scaleOf({ y, placed }: PointColumns): number {
  let sum = 0;
  for (let i = 0; i < placed; i++) sum += y[i]!;
  return unitsPerMetre(latitudeOf(placed > 0 ? sum / placed : 0));
}

export interface ChosenPoints {
  /** metres east and north on the map's own plane */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly n: Float64Array;
}

export function chosenPoints(columns: PointColumns, chosen: ChosenRows, scale: number): ChosenPoints {
  const rows: number[] = [];
  forChosen(columns, chosen, 0, columns.placed, (row) => rows.push(row));
  return {
    x: Float64Array.from(rows, (row) => columns.x[row]! / scale),
    y: Float64Array.from(rows, (row) => -columns.y[row]! / scale),
    n: Float64Array.from(rows, (row) => columns.count[row]!),
  };
}

/**
 * With the smallest of these cells that keeps the grid small. A point far away (a swapped coordinate) would make the cells huge, so their
 * size is chosen by nearly all points; the grid holds all where they fit.
 */
export function gridFor({ x, y }: ChosenPoints, sizes: readonly number[], mostCells: number): MetreGrid | null {
  if (x.length === 0) return null;
  const every = Math.max(1, Math.floor(x.length / 20_000));
  const sample = (values: Float64Array): Float64Array => values.filter((_, i) => i % every === 0).sort();
  const at = (sorted: Float64Array, share: number): number => sorted[Math.round((sorted.length - 1) * share)]!;
  const [xs, ys] = [sample(x), sample(y)];
  const nearly = [
    [at(xs, 0.002), at(xs, 0.998)],
    [at(ys, 0.002), at(ys, 0.998)],
  ] as const;
  const fits = ([[west, east], [south, north]]: typeof nearly, size: number): boolean =>
    ((east - west) / size + 2) * ((north - south) / size + 2) <= mostCells;
  const size = sizes.find((one) => fits(nearly, one));
  if (size === undefined) return null;
  const all = [range(x), range(y)] as const;
  const [along, across] = fits(all, size) ? all : nearly;
  return gridAround(along, across, size);
}

function range(values: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** West, south, east and north of a part of the grid, in degrees. */
export function boxOf(
  { x0, y0, cellMetres }: MetreGrid,
  scale: number,
  column: number,
  row: number,
  columns = 1,
  rows = 1,
): [number, number, number, number] {
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  const west = (x0 + column * cellMetres) * scale;
  const south = -(y0 + row * cellMetres) * scale;
  return [
    round(longitudeOf(west)),
    round(latitudeOf(south)),
    round(longitudeOf(west + columns * cellMetres * scale)),
    round(latitudeOf(south - rows * cellMetres * scale)),
  ];
}
