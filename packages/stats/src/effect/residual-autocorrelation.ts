// Are neighbours in time alike beyond what the regression says?
import { upperGamma } from '../numeric/incomplete-gamma.ts';

export interface Autocorrelation {
  /** at distances 1, 2 … */
  readonly at: Float64Array;
  /** Ljung–Box over all of them; large = alike. p by χ² with as many degrees of freedom as distances */
  readonly statistic: number;
  readonly p: number;
}

/** Of residuals, at distances 1 … lags; all 0 and p = 1 when the residuals do not vary. @source Ljung & Box 1978, Biometrika 65 */
export function autocorrelation(residuals: Float64Array, lags: number): Autocorrelation {
  const n = residuals.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += residuals[i]! / n;
  let spread = 0;
  for (let i = 0; i < n; i++) spread += (residuals[i]! - mean) ** 2;
  const at = new Float64Array(lags);
  if (!(spread > 0)) return { at, statistic: 0, p: 1 };
  let statistic = 0;
  for (let l = 1; l <= lags; l++) {
    let sum = 0;
    for (let i = l; i < n; i++) sum += (residuals[i]! - mean) * (residuals[i - l]! - mean);
    at[l - 1] = sum / spread;
    statistic += (sum / spread) ** 2 / (n - l);
  }
  statistic *= n * (n + 2);
  return { at, statistic, p: lags > 0 ? upperGamma(lags / 2, statistic / 2) : 1 };
}
