// Weights that agree with known totals of any columns: number of people, of persons in each class, of years of age …
import { choleskyInPlace, choleskySolve } from '../numeric/solve.ts';
import { type ColumnCalibration, crossProducts, dot } from './calibration.ts';
import type { SurveyDesign } from './design.ts';
import { medianOf, outside, type TrimBounds, trimTo } from './trim.ts';

export interface CalibrateOptions {
  /** 'linear' unless told; 'raking' never gives weights below 0 */
  readonly distance?: 'linear' | 'raking';
  /** keep weights within these multiples of their median and calibrate again; 'none' unless told */
  readonly trim?: TrimBounds | 'none';
  /** largest miss of a total, as a share of it; 1e-10 unless told */
  readonly precision?: number;
}

export type Calibrated =
  | {
      readonly known: true;
      readonly design: SurveyDesign;
      /** rows cut back at least once, rows still outside the bounds, rows with a weight below 0 */
      readonly trimmed: number;
      readonly outside: number;
      readonly negative: number;
    }
  | { readonly known: false; readonly reason: 'repeated_column' | 'not_converged' };

/**
 * How much must each answer count so that known totals come out, also of things that are counted and not only grouped?
 * @not For groupings alone: `rake` says the same and is read more easily.
 * @formula w = d·F(xᵀλ), F(u) = 1 + u (linear) or eᵘ (raking), λ such that Σ w x = T.
 *   Errors: residuals of the regression on x, each row weighted with d, times w.
 * @pitfall Linear calibration may give weights below 0 (`negative` counts them): trim, or take 'raking'.
 * @pitfall The constant is no column by itself: give a column of ones with the number of people, unless the columns sum to it.
 * @param survey the design
 * @param columns p columns of n rows
 * @param totals p sums over the population
 * @returns the design with new weights; { known: false } when a column is a sum of others or no weights reach the totals
 * @throws RangeError when sizes differ or a number is not finite
 * @cost O(rows × p²) a step; linear takes one
 * @source Deville & Särndal 1992, JASA 87. Checked against R survey 4.1.1 (calibrate, linear and raking: weights 1e-9, errors 1e-9).
 * @example
 * const age = [22, 35, 41, 58, 63, 70];
 * const people = calibrate(design({ weights: age.map(() => 100) }), [age.map(() => 1), age], [600, 30_600]);
 * people.known ? [...people.design.weights].map((w) => Math.round(w)) : people.reason
 * @figure barsFigure({ title: 'Mean age 51 in the population, 48 among those who answered', bars: answer.map((value, i) => ({ name: `${age[i]} years`, value })) })
 */
export function calibrate(
  survey: SurveyDesign,
  columns: readonly ArrayLike<number>[],
  totals: ArrayLike<number>,
  options: CalibrateOptions = {},
): Calibrated {
  const { distance = 'linear', trim = 'none', precision = 1e-10 } = options;
  const n = survey.n;
  if (columns.length !== totals.length || columns.length === 0)
    throw new RangeError(`calibrate: as many totals as columns are needed, got ${totals.length} and ${columns.length}`);
  if (!(precision > 0 && precision < 1)) throw new RangeError(`calibrate: precision must be in (0, 1), got ${precision}`);
  const own = columns.map((column, j) => {
    if (column.length !== n) throw new RangeError(`calibrate: column ${j} has ${column.length} rows, expected ${n}`);
    const copy = Float64Array.from(column);
    for (let i = 0; i < n; i++) if (!Number.isFinite(copy[i])) throw new RangeError(`calibrate: column ${j} has ${copy[i]} in row ${i}`);
    return copy;
  });
  const wanted = Float64Array.from(totals);
  for (const total of wanted) if (!Number.isFinite(total)) throw new RangeError(`calibrate: totals must be finite, got ${total}`);

  const base = survey.weights;
  let weights = fitted(base, own, wanted, distance, precision);
  if (typeof weights === 'string') return { known: false, reason: weights };
  const cut = new Uint8Array(n);
  let left = 0;
  if (trim !== 'none') {
    const median = medianOf(weights);
    for (let turn = 0; ; turn++) {
      left = outside(weights, median, trim);
      if (left === 0 || turn === 200) break;
      trimTo(weights, median, trim, cut);
      const next: Float64Array | Unfitted = fitted(weights, own, wanted, distance, precision);
      if (typeof next === 'string') return { known: false, reason: next };
      weights = next;
    }
  }
  const calibration: ColumnCalibration = { kind: 'columns', columns: own, base, weights };
  let negative = 0;
  for (let i = 0; i < n; i++) if (weights[i]! < 0) negative++;
  return {
    known: true,
    design: { ...survey, weights, calibrations: [...survey.calibrations, calibration] },
    trimmed: cut.reduce((a, b) => a + b, 0),
    outside: left,
    negative,
  };
}

type Unfitted = 'repeated_column' | 'not_converged';

/** Newton's steps on λ; one suffices where F is linear, a second takes off what rounding left. */
function fitted(
  base: Float64Array,
  columns: readonly Float64Array[],
  totals: Float64Array,
  distance: 'linear' | 'raking',
  precision: number,
): Float64Array | Unfitted {
  const p = columns.length;
  const n = base.length;
  const weights = base.slice();
  const lambda = new Float64Array(p);
  const step = new Float64Array(p);
  // before anything has been fitted the columns weigh as they do in the design
  for (let turn = 0; turn < 60; turn++) {
    let miss = 0;
    for (let j = 0; j < p; j++) {
      step[j] = totals[j]! - dot(columns[j]!, weights);
      miss = Math.max(miss, Math.abs(step[j]!) / Math.max(Math.abs(totals[j]!), 1));
    }
    if (miss < precision && turn > 0) return weights;
    const matrix = crossProducts(columns, distance === 'linear' ? base : weights);
    if (!choleskyInPlace(matrix, p)) return turn === 0 ? 'repeated_column' : 'not_converged';
    choleskySolve(matrix, p, step);
    for (let j = 0; j < p; j++) lambda[j] = lambda[j]! + step[j]!;
    for (let i = 0; i < n; i++) {
      let u = 0;
      for (let j = 0; j < p; j++) u += columns[j]![i]! * lambda[j]!;
      weights[i] = base[i]! * (distance === 'linear' ? 1 + u : Math.exp(u));
      if (!Number.isFinite(weights[i]!)) return 'not_converged';
    }
  }
  return 'not_converged';
}
