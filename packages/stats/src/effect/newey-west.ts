// Standard errors of a fitted regression that hold when neighbours in time are alike.
import type { BareFit } from '../numeric/glm.ts';

/** How far back in time residuals are taken to be alike: a year of months, else ⌊4 (n/100)^(2/9)⌋ (Newey & West 1994, fixed part). */
export function statedLag(n: number, period?: number): number {
  const rule = period === 12 ? 12 : Math.floor(4 * (n / 100) ** (2 / 9));
  return Math.max(0, Math.min(rule, n - 2));
}

/**
 * The covariance of the coefficients by Newey and West: U S U with U = (XᵀWX)⁻¹ and S the scores' products at distances 0 … lag, weighted
 * 1 − l/(lag + 1) (Bartlett). No prewhitening. With `smallSample` multiplied by n/(n − p).
 * @param columns the design of the fit
 * @returns p × p, row-major
 * @cost O(n·lag·p): 522 × 6 with lag 12 about 0.1 ms
 */
export function neweyWest(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  fit: BareFit,
  lag: number,
  smallSample: boolean,
): Float64Array {
  const n = fit.fitted.length;
  const p = columns.length;
  const scores = new Float64Array(n * p);
  for (let a = 0; a < p; a++) {
    const column = columns[a]!;
    // with log link an observation pulls at the predictor by its gap as a share of the mean
    for (let i = 0; i < n; i++) scores[i * p + a] = fit.workingWeights[i]! * (y[i]! / fit.fitted[i]! - 1) * column[i]!;
  }
  const meat = new Float64Array(p * p);
  const near = new Float64Array(p);
  for (let i = 0; i < n; i++) {
    // what stands at distances 0 … lag after i, weighted and summed first: p products a pair of times instead of p²
    for (let b = 0; b < p; b++) near[b] = 0.5 * scores[i * p + b]!;
    for (let l = 1; l <= lag && i + l < n; l++) {
      const weight = 1 - l / (lag + 1);
      const at = (i + l) * p;
      for (let b = 0; b < p; b++) near[b] = near[b]! + weight * scores[at + b]!;
    }
    for (let a = 0; a < p; a++) {
      const score = scores[i * p + a]!;
      for (let b = 0; b < p; b++) meat[a * p + b] = meat[a * p + b]! + score * near[b]!;
    }
  }
  for (let a = 0; a < p; a++)
    for (let b = 0; b <= a; b++) {
      const both = meat[a * p + b]! + meat[b * p + a]!;
      meat[a * p + b] = both;
      meat[b * p + a] = both;
    }
  const covariance = times(times(fit.unscaled, meat, p), fit.unscaled, p);
  if (smallSample) for (let i = 0; i < covariance.length; i++) covariance[i] = (covariance[i]! * n) / (n - p);
  return covariance;
}

function times(left: Float64Array, right: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p * p);
  for (let a = 0; a < p; a++)
    for (let b = 0; b < p; b++) {
      let sum = 0;
      for (let c = 0; c < p; c++) sum += left[a * p + c]! * right[c * p + b]!;
      out[a * p + b] = sum;
    }
  return out;
}
