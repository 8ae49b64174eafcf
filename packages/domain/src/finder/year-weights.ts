// How much each back-year says about the window: newer years say more, because rates wander.

export interface YearWeights {
  /** weight per back-year, oldest first, sum 1; 0 for abnormal years */
  readonly weights: Float64Array;
  /** how many whole years the weighted mean is worth against Poisson noise: 1/Σw² */
  readonly effectiveYears: number;
  /** variance of (window − weighted mean) in units of the variance between two neighbouring years */
  readonly wander: number;
}

/** Variogram of a year's mean of a random walk, in units of lag one year: 1, 2.5, 4, 5.5 … */
export function variogram(years: number): number {
  return years === 0 ? 0 : 1.5 * (years - 1 / 3);
}

/** Weights halved for each year back over the years that take part. `taking[k]` is 1 for a back-year that does, oldest first. */
export function yearWeights(taking: ArrayLike<number>): YearWeights {
  const years = taking.length;
  const weights = new Float64Array(years);
  let sum = 0;
  for (let k = 0; k < years; k++) sum += weights[k] = taking[k] ? 0.5 ** (years - 1 - k) : 0;
  if (sum === 0) return { weights, effectiveYears: 0, wander: 1 };
  let squares = 0;
  let wander = 0;
  for (let k = 0; k < years; k++) {
    weights[k]! /= sum;
    squares += weights[k]! ** 2;
    wander += weights[k]! * variogram(years - k);
  }
  for (let j = 0; j < years; j++) for (let k = 0; k < j; k++) wander -= weights[j]! * weights[k]! * variogram(j - k);
  return { weights, effectiveYears: 1 / squares, wander };
}
