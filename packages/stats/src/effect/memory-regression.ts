// Regression on a series whose remainders remember the value before and the one a season before: exact likelihood, no simulation.

import { twoSidedNormal } from '../inference/p-value.ts';
import { normalUpperQuantile } from '../numeric/normal.ts';
import { solveDense } from '../numeric/solve.ts';
import { type LeastSquares, leastSquares, whitened } from './memory-filter.ts';

export interface MemoryRegressionOptions {
  /** values in a season (12 months): the remainder also remembers the one that long ago; none unless told */
  readonly period?: number;
  readonly level?: number;
}

export interface MemoryCoefficient {
  readonly value: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly p: number;
}

export type MemoryRegression =
  | {
      readonly known: true;
      /** one a column */
      readonly coefficients: readonly MemoryCoefficient[];
      /** memory of the value before, and of the one a season before (null without period) */
      readonly memory: MemoryCoefficient;
      readonly seasonMemory: MemoryCoefficient | null;
      /** of what is new in each value */
      readonly variance: number;
      readonly logLikelihood: number;
      /** what was new in each value, standardised: without memory when the model fits */
      readonly innovations: Float64Array;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'collinear' | 'no_variation' };

/**
 * How large is a step or a slope, when each month is like the month before and like the same month last year?
 * @not For small counts: `its`. For a level that drifts without returning: `localLevel`. To forecast what would have come: `levelForecast`.
 * @formula y = Xβ + u,  (1 − φB)(1 − ΦBˢ) u = ε,  ε normal;  β, φ, Φ by the exact likelihood of a stationary start;  errors from the curvature of the
 *   likelihood with all parameters free
 * @pitfall Give the constant as a column of ones: none is added. Take logarithms of counts first, of large ones.
 * @pitfall A season that is the same each year is seen as strong memory (Φ near 1): months as columns tell it apart where there are years enough.
 * @pitfall With φ near 1 the start of the series decides much: `localLevel`.
 * @param y the series, at even distances
 * @param columns one array a coefficient, as long as y
 * @param options period, level
 * @returns coefficients with errors, memory, variance and likelihood; { known: false, reason }
 * @throws RangeError on unequal lengths, values that are not finite, no column, a period that is not whole from 2
 * @cost O(n × columns²) for each of some hundred likelihoods: 192 months with 3 columns about 15 ms
 * @source Harvey & Phillips 1979, Biometrika 66; Box & Jenkins. Checked against R 4.2.2 arima (1e-6 in the likelihood, 1e-4 in coefficients).
 * @example
 * const month = Array.from({ length: 60 }, (_, i) => i);
 * const law = month.map((i) => (i >= 40 ? 1 : 0));
 * const y = month.map((i) => 5 - 0.4 * law[i]! + 0.3 * Math.sin((2 * Math.PI * i) / 12) + 0.1 * Math.sin(7 * i));
 * memoryRegression(y, [month.map(() => 1), law], { period: 12 })
 * @figure linesFigure({ title: 'A series that falls by .4 in month 40', series: [{ name: 'y', y, dots: true }], marked: [39.5] })
 */
export function memoryRegression(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  options: MemoryRegressionOptions = {},
): MemoryRegression {
  const { period, level = 0.95 } = options;
  check(y, columns, period, level);
  const n = y.length;
  const p = columns.length;
  const memories = period === undefined ? 1 : 2;
  if (n < p + memories + 3 || n <= (period ?? 0) + 2) return { known: false, reason: 'too_few' };
  const series = [...columns, y].map((column) => Float64Array.from(column));
  const plain = leastSquares(series, p);
  if (!plain) return { known: false, reason: 'collinear' };
  const spread = series[p]!.reduce((sum, v) => sum + v * v, 0);
  if (!(plain.squares > 1e-20 * spread)) return { known: false, reason: 'no_variation' };
  /** Minus the log likelihood without its constant, at memories given on the whole line. */
  const at = (free: Float64Array): { readonly value: number; readonly fit: LeastSquares } | null => {
    const filter = whitened(Math.tanh(free[0]!), memories === 2 ? Math.tanh(free[1]!) : 0, period ?? 0, series);
    const fit = leastSquares(filter.series, p);
    return fit && { value: (n / 2) * Math.log(fit.squares / n) + filter.logDeterminant / 2, fit };
  };
  const free = descend(memories, (point) => at(point)?.value ?? Infinity);
  const best = at(free);
  if (!best) return { known: false, reason: 'collinear' };
  const values = [...Array.from(free, Math.tanh), ...best.fit.coefficients];
  const scale = values.map((_, k) => (k < memories ? Math.min(0.02, (1 - Math.abs(values[k]!)) / 4) : best.fit.se[k - memories]! * 0.1));
  const curvature = curvatureAt(values, scale, (point) => {
    const filter = whitened(point[0]!, memories === 2 ? point[1]! : 0, period ?? 0, series);
    let squares = 0;
    for (let i = 0; i < n; i++) {
      let e = filter.series[p]![i]!;
      for (let k = 0; k < p; k++) e -= point[memories + k]! * filter.series[k]![i]!;
      squares += e * e;
    }
    return (n / 2) * Math.log(squares / n) + filter.logDeterminant / 2;
  });
  const z = normalUpperQuantile((1 - level) / 2);
  const told = values.map((value, k): MemoryCoefficient => {
    const unit = Float64Array.from(values, (_, j) => (j === k ? 1 : 0));
    const se = Math.sqrt(Math.max(0, solveDense(curvature, unit)?.[k] ?? 0));
    return { value, se, lo: value - z * se, hi: value + z * se, p: se > 0 ? twoSidedNormal(value / se) : 1 };
  });
  const variance = best.fit.squares / n;
  return {
    known: true,
    coefficients: told.slice(memories),
    memory: told[0]!,
    seasonMemory: memories === 2 ? told[1]! : null,
    variance,
    logLikelihood: -best.value - (n / 2) * (1 + Math.log(2 * Math.PI)),
    innovations: best.fit.residuals.map((e) => e / Math.sqrt(variance)),
  };
}

/** Newton's way down, by differences, from the best of a coarse grid; halves a step that does not help. */
function descend(memories: number, of: (point: Float64Array) => number): Float64Array {
  const grid = [-1, -0.3, 0.3, 1, 1.8];
  let best = new Float64Array(memories);
  let value = of(best);
  for (const a of grid)
    for (const b of memories === 2 ? grid : [0]) {
      const point = Float64Array.of(a, b).slice(0, memories);
      const here = of(point);
      if (here < value) [best, value] = [point, here];
    }
  for (let step = 0; step < 50; step++) {
    const width = new Array<number>(memories).fill(1e-4);
    const slope = Float64Array.from(width, (h, k) => (of(moved(best, k, h)) - of(moved(best, k, -h))) / (2 * h));
    const curvature = curvatureAt(
      [...best],
      width.map((h) => 10 * h),
      (point) => of(Float64Array.from(point)),
    );
    for (let k = 0; k < memories; k++) curvature[k * memories + k] = Math.max(curvature[k * memories + k]!, 1e-3);
    const move = solveDense(curvature, slope) ?? slope;
    let size = 1;
    let next = best.map((v, k) => v - size * Math.max(-1, Math.min(1, move[k]!)));
    while (size > 1e-6 && of(next) > value) {
      size /= 2;
      next = best.map((v, k) => v - size * Math.max(-1, Math.min(1, move[k]!)));
    }
    const here = of(next);
    if (!(here < value)) break;
    const gained = value - here;
    [best, value] = [next, here];
    if (gained < 1e-13 * Math.abs(value)) break;
  }
  return best;
}

const moved = (point: Float64Array, k: number, by: number): Float64Array => point.map((v, j) => (j === k ? v + by : v));

/** Second derivatives by central differences, row after row. */
function curvatureAt(point: readonly number[], width: readonly number[], of: (point: readonly number[]) => number): Float64Array {
  const k = point.length;
  const shifted = (...by: readonly [number, number][]): number =>
    of(point.map((v, j) => by.reduce((sum, [at, h]) => (at === j ? sum + h : sum), v)));
  const out = new Float64Array(k * k);
  const middle = of(point);
  for (let a = 0; a < k; a++) {
    const h = width[a]!;
    out[a * k + a] = (shifted([a, h]) - 2 * middle + shifted([a, -h])) / (h * h);
    for (let b = 0; b < a; b++) {
      const g = width[b]!;
      const mixed =
        (shifted([a, h], [b, g]) - shifted([a, h], [b, -g]) - shifted([a, -h], [b, g]) + shifted([a, -h], [b, -g])) / (4 * h * g);
      out[a * k + b] = mixed;
      out[b * k + a] = mixed;
    }
  }
  return out;
}

function check(y: ArrayLike<number>, columns: readonly ArrayLike<number>[], period: number | undefined, level: number): void {
  if (columns.length === 0) throw new RangeError('memoryRegression: at least one column is needed');
  if (period !== undefined && !(Number.isInteger(period) && period >= 2))
    throw new RangeError(`memoryRegression: period must be a whole number from 2, got ${period}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`memoryRegression: level must be in (0, 1), got ${level}`);
  for (const column of [...columns, y]) {
    if (column.length !== y.length) throw new RangeError(`memoryRegression: a column has ${column.length} values, y has ${y.length}`);
    for (let i = 0; i < column.length; i++)
      if (!Number.isFinite(column[i]!)) throw new RangeError(`memoryRegression: values must be finite, got ${column[i]} at ${i}`);
  }
}
