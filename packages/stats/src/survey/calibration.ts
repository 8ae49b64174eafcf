// Weights fitted to known totals leave less error: what the totals explain is taken out of each row's contribution before the variance is summed.

import { choleskyInPlace, choleskySolve } from '../numeric/solve.ts';
import { type Cells, cellsOf } from './cells.ts';

/** A grouping whose population is known: per row its level, per level its people. */
export interface Margin {
  readonly codes: Int32Array;
  readonly totals: Float64Array;
}

/** Weights fitted to margins in turn (raking), or to one table (post-stratification). */
export interface MarginCalibration {
  readonly kind: 'margins';
  readonly margins: readonly Margin[];
  /** what each row counts for when a level's mean is taken, 0 = not at all */
  readonly base: Float64Array;
  /** weights after the fit */
  readonly weights: Float64Array;
}

/** Weights fitted to totals of columns. */
export interface ColumnCalibration {
  readonly kind: 'columns';
  readonly columns: readonly Float64Array[];
  readonly base: Float64Array;
  readonly weights: Float64Array;
}

export type Calibration = MarginCalibration | ColumnCalibration;

/** Takes out of z, in place, what the calibration explains; made once, used for every variable. */
export function projection(calibration: Calibration): (z: Float64Array) => void {
  return calibration.kind === 'margins' ? offMargins(calibration) : offColumns(calibration);
}

/** Off the margins in their order, round after round: two passes over the rows, the rounds on the cells' sums. */
function offMargins({ margins, base, weights }: MarginCalibration): (z: Float64Array) => void {
  const n = base.length;
  const cells = cellsOf(
    margins.map(({ codes, totals }) => ({ codes, count: totals.length })),
    n,
  );
  const { cell, count } = cells;
  const solve = levelSolver(margins, base, cells);
  const sums = new Float64Array(count);
  const explained = new Float64Array(count);
  return (z) => {
    sums.fill(0);
    for (let i = 0; i < n; i++) if (base[i] !== 0) sums[cell[i]!] = sums[cell[i]!]! + (z[i]! / weights[i]!) * base[i]!;
    solve(sums, explained);
    for (let i = 0; i < n; i++) z[i] = z[i]! - weights[i]! * explained[cell[i]!]!;
  };
}

/**
 * What the levels explain of residuals, margin after margin: from their sums per cell (each row counting with its base) to a number a cell.
 * @param cells combinations of the margins' levels, the margins first
 */
export function levelSolver(
  margins: readonly Margin[],
  base: Float64Array,
  { cell, count, levels }: Cells,
): (sums: Float64Array, explained: Float64Array) => void {
  const starts: number[] = [];
  let size = 0;
  for (const { totals } of margins) {
    starts.push(size);
    size += totals.length;
  }
  const bases = new Float64Array(count);
  for (let i = 0; i < base.length; i++) bases[cell[i]!] = bases[cell[i]!]! + base[i]!;
  // where the levels of a cell stand in the row of all levels, and how much base any two of them share
  const places = new Int32Array(count * margins.length);
  for (let c = 0; c < count; c++) for (let m = 0; m < margins.length; m++) places[c * margins.length + m] = starts[m]! + levels[m]![c]!;
  const k = margins.length;
  const cross = new Float64Array(size * size);
  for (let c = 0; c < count; c++)
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) {
        const at = places[c * k + a]! * size + places[c * k + b]!;
        cross[at] = cross[at]! + bases[c]!;
      }
  const left = new Float64Array(size);
  const level = new Float64Array(size);
  const rounds = k === 1 ? 1 : 10;
  return (sums, explained) => {
    left.fill(0);
    level.fill(0);
    for (let c = 0; c < count; c++)
      for (let m = 0; m < k; m++) {
        const at = places[c * k + m]!;
        left[at] = left[at]! + sums[c]!;
      }
    for (let round = 0; round < rounds; round++) {
      let moved = 0;
      let largest = 0;
      for (let m = 0; m < k; m++) {
        const start = starts[m]!;
        const end = m + 1 < k ? starts[m + 1]! : size;
        for (let l = start; l < end; l++) {
          const own = cross[l * size + l]!;
          if (own === 0) continue;
          // two levels of one margin share nobody
          let gap = left[l]! - own * level[l]!;
          for (let o = 0; o < start; o++) gap -= cross[l * size + o]! * level[o]!;
          for (let o = end; o < size; o++) gap -= cross[l * size + o]! * level[o]!;
          const step = gap / own;
          level[l] = level[l]! + step;
          moved = Math.max(moved, Math.abs(step));
          largest = Math.max(largest, Math.abs(level[l]!));
        }
      }
      if (moved <= 1e-15 * largest) break;
    }
    for (let c = 0; c < count; c++) {
      let sum = 0;
      for (let m = 0; m < k; m++) sum += level[places[c * k + m]!]!;
      explained[c] = sum;
    }
  };
}

/** Off the columns by least squares, each row counting with its weight before the fit. */
function offColumns({ columns, base, weights }: ColumnCalibration): (z: Float64Array) => void {
  const p = columns.length;
  const n = base.length;
  const factor = crossProducts(columns, base);
  if (!choleskyInPlace(factor, p)) throw new RangeError('projection: a column is a sum of the others');
  const b = new Float64Array(p);
  const residual = new Float64Array(n);
  return (z) => {
    for (let i = 0; i < n; i++) residual[i] = weights[i] === 0 ? 0 : (z[i]! / weights[i]!) * base[i]!;
    for (let j = 0; j < p; j++) b[j] = dot(columns[j]!, residual);
    choleskySolve(factor, p, b);
    for (let j = 0; j < p; j++) {
      const column = columns[j]!;
      for (let i = 0; i < n; i++) z[i] = z[i]! - weights[i]! * column[i]! * b[j]!;
    }
  };
}

/** Σ weight·x·xᵀ over the rows, p × p. */
export function crossProducts(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const p = columns.length;
  const out = new Float64Array(p * p);
  for (let j = 0; j < p; j++)
    for (let k = 0; k <= j; k++) {
      const [a, b] = [columns[j]!, columns[k]!];
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * a[i]! * b[i]!;
      out[j * p + k] = sum;
      out[k * p + j] = sum;
    }
  return out;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
