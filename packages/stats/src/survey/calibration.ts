// Weights fitted to known totals leave less error: what the totals explain is taken out of each row's contribution before the variance is summed.
import { choleskyInPlace, choleskySolve } from '../numeric/solve.ts';

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

/**
 * Off the margins in their order, round after round. The rounds run on the sums per level and on the cross table of all levels, not on the
 * rows: two passes over the rows whatever the number of rounds.
 */
function offMargins({ margins, base, weights }: MarginCalibration): (z: Float64Array) => void {
  const starts: number[] = [];
  let size = 0;
  for (const { totals } of margins) {
    starts.push(size);
    size += totals.length;
  }
  const n = base.length;
  const cross = new Float64Array(size * size);
  for (const [a, first] of margins.entries())
    for (const [b, second] of margins.entries())
      for (let i = 0; i < n; i++) {
        const at = (starts[a]! + first.codes[i]!) * size + starts[b]! + second.codes[i]!;
        cross[at] = cross[at]! + base[i]!;
      }
  const sums = new Float64Array(size);
  const level = new Float64Array(size);
  const residual = new Float64Array(n);
  return (z) => {
    sums.fill(0);
    level.fill(0);
    for (let i = 0; i < n; i++) residual[i] = weights[i] === 0 ? 0 : (z[i]! / weights[i]!) * base[i]!;
    for (let m = 0; m < margins.length; m++) addByLevel(residual, margins[m]!.codes, sums, starts[m]!);
    const rounds = margins.length === 1 ? 1 : 10;
    for (let round = 0; round < rounds; round++)
      for (let m = 0; m < margins.length; m++) {
        const end = m + 1 < margins.length ? starts[m + 1]! : size;
        for (let l = starts[m]!; l < end; l++) {
          const own = cross[l * size + l]!;
          if (own === 0) continue;
          let left = sums[l]!;
          for (let k = 0; k < size; k++) left -= cross[l * size + k]! * level[k]!;
          level[l] = level[l]! + left / own;
        }
      }
    for (let m = 0; m < margins.length; m++) takeLevels(z, weights, margins[m]!.codes, level, starts[m]!);
  };
}

function addByLevel(values: Float64Array, codes: Int32Array, sums: Float64Array, start: number): void {
  for (let i = 0; i < values.length; i++) {
    const at = start + codes[i]!;
    sums[at] = sums[at]! + values[i]!;
  }
}

function takeLevels(z: Float64Array, weights: Float64Array, codes: Int32Array, level: Float64Array, start: number): void {
  for (let i = 0; i < z.length; i++) z[i] = z[i]! - weights[i]! * level[start + codes[i]!]!;
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
