// Where on the map is there more than an even spread would give? Gi* on a metre grid, all cells of all kinds in one family.
import { cellOfPoints, giStarLattice, gridAround, type MetreGrid, pAdjust } from '@samsyn/stats';
import { type IncidentColumns, precisionClasses } from '../incident/incident-columns.ts';
import { type MetreProjection, metreProjection, toDegrees, toMetres } from './metre-projection.ts';

const exact = precisionClasses.indexOf('exact');
const snapped = precisionClasses.indexOf('snapped');
const address = precisionClasses.indexOf('address');

/** Tried in this order; the first whose box stays within the most cells is used. */
const cellSizes = [250, 500, 1000, 2000, 5000, 10_000] as const;
const mostCells = 400_000;
/** Points farther from the middle than this are another country or a swapped coordinate, not the picture's grid. */
const farthest = 500_000;

export interface PictureGrid {
  readonly projection: MetreProjection;
  readonly grid: MetreGrid;
  /** cell of every row, −1 where the row has no exact or snapped point */
  readonly cell: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 = something has happened in the cell during the period */
  readonly inside: Uint8Array;
  /** rows with a point that may stand on the grid */
  readonly points: number;
}

export interface HotCell {
  readonly cell: number;
  readonly count: number;
  readonly z: number;
  /** adjusted over every cell of every kind tested in the picture */
  readonly q: number;
  readonly sure: boolean;
}

/** The picture's grid over the exact and snapped points of the rows that count; null when fewer than 20 rows have one. */
export function pictureGrid(incidents: IncidentColumns, month: Int16Array): PictureGrid | null {
  const { length, longitude, latitude, precision } = incidents;
  const usable = (row: number) =>
    month[row]! >= 0 &&
    (precision[row] === exact || precision[row] === snapped || precision[row] === address) &&
    Number.isFinite(longitude[row]!);
  let n = 0;
  let meanLongitude = 0;
  let meanLatitude = 0;
  for (let row = 0; row < length; row++) {
    if (!usable(row)) continue;
    n++;
    meanLongitude += longitude[row]!;
    meanLatitude += latitude[row]!;
  }
  if (n < 20) return null;
  const projection = metreProjection(meanLongitude / n, meanLatitude / n);
  const [middleX, middleY] = toMetres(projection, meanLongitude / n, meanLatitude / n);
  const x = new Float64Array(length).fill(Number.NaN);
  const y = new Float64Array(length).fill(Number.NaN);
  // the same address comes again and again: each distinct point is projected once
  const seen = new Map<number, Map<number, readonly [number, number]>>();
  for (let row = 0; row < length; row++) {
    if (!usable(row)) continue;
    let column = seen.get(longitude[row]!);
    if (!column) {
      column = new Map();
      seen.set(longitude[row]!, column);
    }
    let at = column.get(latitude[row]!);
    if (!at) {
      at = toMetres(projection, longitude[row]!, latitude[row]!);
      column.set(latitude[row]!, at);
    }
    if (Math.abs(at[0] - middleX) > farthest || Math.abs(at[1] - middleY) > farthest) continue;
    x[row] = at[0];
    y[row] = at[1];
  }
  const rough = gridAround(x, y, cellSizes[cellSizes.length - 1]!);
  const width = rough.columns * rough.cellMetres;
  const height = rough.rows * rough.cellMetres;
  const size = cellSizes.find((metres) => gridFits(x, y, width, height, metres)) ?? cellSizes[cellSizes.length - 1]!;
  const grid = gridAround(x, y, size);
  const cell = cellOfPoints(x, y, grid);
  const inside = new Uint8Array(grid.columns * grid.rows);
  let points = 0;
  for (let row = 0; row < length; row++) {
    if (cell[row]! < 0 || Number.isNaN(x[row]!)) {
      cell[row] = -1;
      continue;
    }
    inside[cell[row]!] = 1;
    points++;
  }
  return points < 20 ? null : { projection, grid, cell, x, y, inside, points };
}

/** Would cells of this size stay within the most cells? The box is only measured where the rough one leaves it open. */
function gridFits(x: Float64Array, y: Float64Array, width: number, height: number, metres: number): boolean {
  const coarse = cellSizes[cellSizes.length - 1]!;
  const least = Math.max(1, (width - 2 * coarse) / metres) * Math.max(1, (height - 2 * coarse) / metres);
  if (least > mostCells) return false;
  const grid = gridAround(x, y, metres);
  return grid.columns * grid.rows <= mostCells;
}

/** Counts per cell of a set of rows. */
export function cellCounts(grid: PictureGrid, incidents: IncidentColumns, rows: Int32Array): Float64Array {
  const counts = new Float64Array(grid.inside.length);
  for (const row of rows) if (grid.cell[row]! >= 0) counts[grid.cell[row]!]! += incidents.count[row]!;
  return counts;
}

const sureBudget = 0.05;
const possibleBudget = 0.2;
/** A hot cell holds at least this many: a cell beside a hot one is not hot by its neighbours alone. */
const leastInCell = 3;

/**
 * Hot cells of several sets of counts, adjusted together (Benjamini–Hochberg over every cell of every set: everything in one picture).
 * Cells with q up to 0.2 come back, strongest first; sure = q ≤ 0.05.
 */
export function hotCells(
  grid: { readonly grid: Pick<MetreGrid, 'columns' | 'rows'>; readonly inside: Uint8Array },
  sets: readonly Float64Array[],
): HotCell[][] {
  const { columns, rows } = grid.grid;
  const scored = sets.map((counts) => giStarLattice(counts, columns, rows, { inside: grid.inside }));
  const insideCells = [...grid.inside.keys()].filter((cell) => grid.inside[cell] === 1);
  const p = new Float64Array(insideCells.length * sets.length);
  scored.forEach((scores, s) => {
    insideCells.forEach((cell, i) => {
      p[s * insideCells.length + i] = Math.min(1, Math.max(0, scores.p[cell]!));
    });
  });
  const q = pAdjust(p, 'BH');
  return sets.map((counts, s) => {
    const list: HotCell[] = [];
    insideCells.forEach((cell, i) => {
      const adjusted = q[s * insideCells.length + i]!;
      if (adjusted > possibleBudget || counts[cell]! < leastInCell) return;
      list.push({ cell, count: counts[cell]!, z: scored[s]!.z[cell]!, q: adjusted, sure: adjusted <= sureBudget });
    });
    return list.sort((a, b) => b.z - a.z || a.cell - b.cell);
  });
}

/** "250:2134:24871": size, column and row counted from the projection's origin, so that the same place has the same name in every picture. */
export function cellName(grid: PictureGrid, cell: number): string {
  const { x0, y0, cellMetres, columns } = grid.grid;
  return `${cellMetres}:${Math.round(x0 / cellMetres) + (cell % columns)}:${Math.round(y0 / cellMetres) + Math.floor(cell / columns)}`;
}

/** Four corners of a cell in WGS 84, to a metre. */
export function cellRing(grid: PictureGrid, cell: number): [number, number][] {
  const { x0, y0, cellMetres, columns } = grid.grid;
  const west = x0 + (cell % columns) * cellMetres;
  const south = y0 + Math.floor(cell / columns) * cellMetres;
  const round = (v: number) => Math.round(v * 1e5) / 1e5;
  return (
    [
      [west, south],
      [west + cellMetres, south],
      [west + cellMetres, south + cellMetres],
      [west, south + cellMetres],
    ] as const
  ).map(([x, y]) => {
    const [longitude, latitude] = toDegrees(grid.projection, x, y);
    return [round(longitude), round(latitude)];
  });
}
