// Takes the memory out of a series: what remains of each value when those before it have been told, all of them with the same variance.
import { choleskyInPlace, choleskyInverse, choleskySolve, solveDense } from '../numeric/solve.ts';

export interface Whitened {
  readonly series: readonly Float64Array[];
  /** ln of the determinant of the covariance, with variance 1 of what is new */
  readonly logDeterminant: number;
}

/** Of (1 − φB)(1 − ΦBˢ)u = ε, from a stationary start; period 0: without season. */
export function whitened(memory: number, seasonMemory: number, period: number, series: readonly Float64Array[]): Whitened {
  const order = period === 0 ? 1 : period + 1;
  const weights = new Float64Array(order + 1);
  weights[1] = memory;
  if (period > 0) {
    weights[period]! += seasonMemory;
    weights[order]! -= memory * seasonMemory;
  }
  const n = series[0]?.length ?? 0;
  const start = Math.min(order, n);
  const { predictors, variances } = startOf(weights, order, start);
  let logDeterminant = 0;
  for (const v of variances) logDeterminant += Math.log(v);
  const lags = [...weights.keys()].filter((lag) => weights[lag] !== 0);
  return {
    logDeterminant,
    series: series.map((x) => {
      const out = new Float64Array(n);
      for (let t = 0; t < start; t++) {
        let e = x[t]!;
        for (let k = 1; k <= t; k++) e -= predictors[t]![k]! * x[t - k]!;
        out[t] = e / Math.sqrt(variances[t]!);
      }
      for (let t = start; t < n; t++) {
        let e = x[t]!;
        for (const lag of lags) e -= weights[lag]! * x[t - lag]!;
        out[t] = e;
      }
      return out;
    }),
  };
}

/** The first values: how each is best told from those before it (Durbin and Levinson), and with which variance. */
function startOf(weights: Float64Array, order: number, start: number): { predictors: Float64Array[]; variances: Float64Array } {
  const covariances = stationary(weights, order);
  const predictors = [new Float64Array(1)];
  const variances = new Float64Array(start);
  variances[0] = covariances[0]!;
  for (let t = 1; t < start; t++) {
    const before = predictors[t - 1]!;
    let gap = covariances[t]!;
    for (let k = 1; k < t; k++) gap -= before[k]! * covariances[t - k]!;
    const last = gap / variances[t - 1]!;
    const now = new Float64Array(t + 1);
    for (let k = 1; k < t; k++) now[k] = before[k]! - last * before[t - k]!;
    now[t] = last;
    predictors.push(now);
    variances[t] = variances[t - 1]! * (1 - last * last);
  }
  return { predictors, variances };
}

/** Covariances at distances 0 … order (Yule and Walker), with variance 1 of what is new. */
function stationary(weights: Float64Array, order: number): Float64Array {
  const size = order + 1;
  const a = new Float64Array(size * size);
  const b = new Float64Array(size);
  b[0] = 1;
  for (let lag = 0; lag < size; lag++) {
    a[lag * size + lag]! += 1;
    for (let k = 1; k <= order; k++) a[lag * size + Math.abs(lag - k)]! -= weights[k]!;
  }
  return solveDense(a, b) ?? b;
}

export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** with the squares over n as variance */
  readonly se: Float64Array;
  readonly squares: number;
  readonly residuals: Float64Array;
}

/** The last of the series on the first p; null when a column is a sum of the others. */
export function leastSquares(series: readonly Float64Array[], p: number): LeastSquares | null {
  const y = series[p]!;
  const n = y.length;
  const gram = new Float64Array(p * p);
  const right = new Float64Array(p);
  const size = series.slice(0, p).map((column) => Math.sqrt(column.reduce((sum, v) => sum + v * v, 0)) || 1);
  for (let a = 0; a < p; a++)
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += series[a]![i]! * series[b]![i]!;
      gram[a * p + b] = sum / (size[a]! * size[b]!);
      gram[b * p + a] = gram[a * p + b]!;
    }
  for (let a = 0; a < p; a++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += series[a]![i]! * y[i]!;
    right[a] = sum / size[a]!;
  }
  if (!choleskyInPlace(gram, p)) return null;
  for (let a = 0; a < p; a++) if (gram[a * p + a]! < 1e-7) return null;
  choleskySolve(gram, p, right);
  const coefficients = right.map((v, k) => v / size[k]!);
  const residuals = y.map((v, i) => coefficients.reduce((left, b, k) => left - b * series[k]![i]!, v));
  const squares = residuals.reduce((sum, e) => sum + e * e, 0);
  const inverse = choleskyInverse(gram, p);
  const se = Float64Array.from(coefficients, (_, k) => Math.sqrt((squares / n) * inverse[k * p + k]!) / size[k]!);
  return { coefficients, se, squares, residuals };
}
