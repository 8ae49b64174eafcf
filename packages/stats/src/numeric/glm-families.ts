// What one kind of regression says of one observation: its mean, how it moves with the linear predictor, its variance and its deviance.

export type GlmFamily = 'gaussian' | 'poisson' | 'quasipoisson' | 'negbin' | 'binomial' | 'quasibinomial';

export interface Family {
  /** the linear predictor to start from, from the observation alone */
  start(y: number): number;
  mean(eta: number): number;
  /** d mean / d eta, given eta and the mean */
  slope(eta: number, mean: number): number;
  variance(mean: number): number;
  /** twice the log-likelihood lost against a perfect fit */
  deviance(y: number, mean: number): number;
  /** which observations there can be */
  readonly range: readonly [number, number];
  /** with log link the size (Infinity = Poisson), so that its loop needs no calls; null otherwise */
  readonly logSize: number | null;
}

/** The linear predictor goes no further, so that its exponential stays a number. */
export const furthest = 700;
const same = (eta: number): number => eta;
const log = { mean: (eta: number) => Math.exp(Math.min(eta, furthest)), slope: (_: number, mean: number) => mean };

const gaussian: Family = {
  start: same,
  mean: same,
  slope: () => 1,
  variance: () => 1,
  deviance: (y, mean) => (y - mean) ** 2,
  range: [-Infinity, Infinity],
  logSize: null,
};

const poisson: Family = {
  ...log,
  start: (y) => Math.log(y + 0.1),
  variance: (mean) => mean,
  deviance: (y, mean) => 2 * ((y === 0 ? 0 : y * Math.log(y / mean)) - (y - mean)),
  range: [0, Infinity],
  logSize: Infinity,
};

const binomial: Family = {
  start: (y) => Math.log((y + 0.5) / (1.5 - y)),
  mean: (eta) => 1 / (1 + Math.exp(-eta)),
  slope: (_, mean) => mean * (1 - mean),
  variance: (mean) => mean * (1 - mean),
  deviance: (y, mean) => 2 * ((y === 0 ? 0 : y * Math.log(y / mean)) + (y === 1 ? 0 : (1 - y) * Math.log((1 - y) / (1 - mean)))),
  range: [0, 1],
  logSize: null,
};

/** A negative binomial of known size: variance mean + mean²/size. */
export function negativeBinomialFamily(size: number): Family {
  if (size === Infinity) return poisson;
  return {
    ...log,
    start: (y) => Math.log(y === 0 ? 1 / 6 : y),
    variance: (mean) => mean + (mean * mean) / size,
    deviance: (y, mean) => 2 * ((y === 0 ? 0 : y * Math.log(y / mean)) - (y + size) * Math.log((y + size) / (mean + size))),
    range: [0, Infinity],
    logSize: size,
  };
}

export function familyOf(name: GlmFamily, size: number): Family {
  if (name === 'negbin') return negativeBinomialFamily(size);
  if (name === 'gaussian') return gaussian;
  return name === 'binomial' || name === 'quasibinomial' ? binomial : poisson;
}
