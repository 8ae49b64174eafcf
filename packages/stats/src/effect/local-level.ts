// A level that drifts, with what else moves it: the local-level model, its likelihood exact also for a level nobody knows at the start.
import { choleskyInPlace, choleskyInverse, choleskySolve } from '../numeric/solve.ts';
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';

export interface LocalLevelOptions {
  /** one array per regressor, as long as y; no constant and no trend in time that the level already is */
  readonly regressors?: readonly ArrayLike<number>[];
  /** 'restricted' unless told: the coefficients, too, are taken as wholly unknown, which biases the drift less towards 0; 'full' is what arima
   * and UnobservedComponents maximise */
  readonly likelihood?: 'restricted' | 'full';
  readonly level?: number;
}

export interface LocalLevelFit {
  readonly known: true;
  /** of each regressor, with standard error, interval and two-sided p (t with `df`) */
  readonly coefficients: Float64Array;
  readonly se: Float64Array;
  /** the same had the drift's share been known: what other programs print */
  readonly seGivenShare: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly p: Float64Array;
  /** variance of the noise around the level and of the level's steps, by maximum likelihood */
  readonly noise: number;
  readonly drift: number;
  /** share of the drift in both */
  readonly share: number;
  /** of all observations given the first; the unknown level integrated out */
  readonly logLikelihood: number;
  /** standardised one-step errors; 0 for the first and for those missing */
  readonly errors: Float64Array;
  /** what is expected of each observation from those before it; of the first the observation itself */
  readonly predicted: Float64Array;
  /** observations − 1 − regressors */
  readonly df: number;
}
export type LocalLevel = LocalLevelFit | { readonly known: false; readonly reason: 'too_few' | 'collinear' | 'all_equal' };

/**
 * How does a drifting level move with a measure and other things, when neighbours in time are alike?
 * @not For counts as small as a handful a month: `its` with 'negbin'. With a season: give its waves as regressors. When months return to a
 *   level that stays: `memoryRegression`.
 * @formula yₜ = μₜ + xₜβ + εₜ,  μₜ₊₁ = μₜ + ηₜ;  Var ε = (1 − λ)s², Var η = λs².  Kalman filter with a diffuse first level (exact: the first
 *   observation is spent on it); β and s² by generalised least squares within the filter; λ in [0, 1] by (restricted) maximum
 *   likelihood;  se² = Σ w(λ) [Var(β|λ) + (β(λ) − β)²] over 33 values of λ = u⁴/(u⁴ + (1 − u)⁴),  w ∝ u² · likelihood, sum 1
 * @pitfall Take logarithms of counts first where changes are shares.
 * @pitfall With a large λ a step is told only by the observations beside it: the interval says so.
 * @pitfall The most likely λ is too often 0 in short series, and taken as known it claims a step in up to 14 % of series without one (72 months, steps
 *   of the level an eighth of the noise; `seGivenShare`). The intervals here hold for all λ that the observations leave open: at most 5–6 % at any
 *   drift tried, and fewer than 1 % where the level does not drift at all: they are then a third wider than had one known that.
 * @pitfall Programs differ by a constant in the likelihood: this one is that of R's arima on the differences, n − 1 terms ('full').
 * @param y observations; NaN = missing
 * @param options regressors and level of the interval
 * @returns coefficients with intervals, the two variances, likelihood, one-step errors; { known: false } with fewer than four observations
 *   more than regressors, regressors that say the same, or no variation
 * @throws RangeError on lengths that differ, a value that is infinite, a regressor that is not finite, level outside (0, 1)
 * @cost O(n·k) a value of λ, some 100 values: 192 months with two regressors about 2 ms
 * @source Harvey 1989, §3.4; de Jong 1991, Annals of Statistics 19. Checked against R 4.2.2 arima(0,1,1) on differences, StructTS and the dense
 *   normal likelihood.
 * @example
 * const y = Array.from({ length: 60 }, (_, t) => 50 + 6 * Math.sin(t / 9) + ((t * 7) % 5) - (t < 40 ? 0 : 8));
 * const law = y.map((_, t) => (t < 40 ? 0 : 1));
 * const { known, errors, predicted, ...told } = localLevel(y, { regressors: [law] });
 * told
 * @figure intervalsFigure({ title: 'The step of a drifting series; −8 was put in', none: 0, rows: [{ name: 'measure', value: answer.coefficients[0], lo: answer.lo[0], hi: answer.hi[0] }] })
 */
export function localLevel(y: ArrayLike<number>, options: LocalLevelOptions = {}): LocalLevel {
  const { regressors = [], likelihood = 'restricted', level = 0.95 } = options;
  check(y, regressors, level);
  const k = regressors.length;
  let seen = 0;
  for (let t = 0; t < y.length; t++) if (!Number.isNaN(y[t]!)) seen++;
  if (seen < k + 4) return { known: false, reason: 'too_few' };
  const filter = levelFilter(y, regressors, likelihood === 'restricted');
  const share = bestShare(filter);
  const at = filter.run(share);
  if (at === 'collinear') return { known: false, reason: 'collinear' };
  if (!(at.rss > 0)) return { known: false, reason: 'all_equal' };
  const df = seen - 1 - k;
  const variance = at.rss / (likelihood === 'restricted' ? df : seen - 1);
  const coefficients = at.coefficients.slice();
  const seGivenShare = variancesOf(filter.factor, k, at.rss / df).map(Math.sqrt);
  const se = new Float64Array(k);
  for (const { share: one, weight } of likelyShares(filter)) {
    const there = filter.run(one);
    if (there === 'collinear') continue;
    const own = variancesOf(filter.factor, k, there.rss / df);
    for (let a = 0; a < k; a++) se[a] = se[a]! + weight * (own[a]! + (there.coefficients[a]! - coefficients[a]!) ** 2);
  }
  for (let a = 0; a < k; a++) se[a] = Math.sqrt(se[a]!);
  const reach = studentUpperQuantile((1 - level) / 2, df);
  const { errors, predicted } = filter.errors(share, coefficients, Math.sqrt(variance));
  return {
    known: true,
    coefficients,
    se,
    seGivenShare,
    lo: coefficients.map((b, a) => b - reach * se[a]!),
    hi: coefficients.map((b, a) => b + reach * se[a]!),
    p: coefficients.map((b, a) => studentTwoSided(Math.abs(b) / se[a]!, df)),
    noise: (1 - share) * variance,
    drift: share * variance,
    share,
    logLikelihood: at.logLikelihood,
    errors,
    predicted,
    df,
  };
}

function variancesOf(factor: Float64Array, k: number, scale: number): Float64Array {
  const inverse = choleskyInverse(factor, k);
  return Float64Array.from({ length: k }, (_, a) => scale * inverse[a * k + a]!);
}

interface FilterRun {
  readonly logLikelihood: number;
  readonly rss: number;
  readonly coefficients: Float64Array;
}

export interface LevelFilter {
  run(share: number): FilterRun | 'collinear';
  errors(share: number, coefficients: Float64Array, sd: number): { readonly errors: Float64Array; readonly predicted: Float64Array };
  /** after `run`: Cholesky factor of the regressors' information, in units of s² */
  readonly factor: Float64Array;
  /** after `run`: level of y and of each regressor after the last observation, and its variance in units of s² */
  readonly state: Float64Array;
  readonly spread: () => number;
}

/** The same filter runs over y and each regressor: their one-step errors are then an ordinary weighted regression. */
export function levelFilter(y: ArrayLike<number>, regressors: readonly ArrayLike<number>[], restricted: boolean): LevelFilter {
  const n = y.length;
  const k = regressors.length;
  const width = k + 1;
  const rows = new Float64Array(n * width);
  for (let t = 0; t < n; t++) {
    for (let a = 0; a < k; a++) rows[t * width + a] = regressors[a]![t]!;
    rows[t * width + k] = y[t]!;
  }
  const state = new Float64Array(width);
  const error = new Float64Array(width);
  const factor = new Float64Array(k * k);
  const right = new Float64Array(k);
  const coefficients = new Float64Array(k);
  let spread = 0;
  const run = (share: number): FilterRun | 'collinear' => {
    factor.fill(0);
    right.fill(0);
    let sum = 0;
    let logs = 0;
    let seen = 0;
    for (let t = 0; t < n; t++) {
      if (seen > 0) spread += share;
      const at = t * width;
      if (Number.isNaN(rows[at + k]!)) continue;
      if (seen++ === 0) {
        for (let a = 0; a < width; a++) state[a] = rows[at + a]!;
        spread = 1 - share;
        continue;
      }
      const F = spread + 1 - share;
      const gain = spread / F;
      for (let a = 0; a < width; a++) {
        error[a] = rows[at + a]! - state[a]!;
        state[a] = state[a]! + gain * error[a]!;
      }
      spread *= 1 - gain;
      logs += Math.log(F);
      sum += error[k]! ** 2 / F;
      for (let a = 0; a < k; a++) {
        right[a] = right[a]! + (error[a]! * error[k]!) / F;
        for (let b = 0; b <= a; b++) factor[a * k + b] = factor[a * k + b]! + (error[a]! * error[b]!) / F;
      }
    }
    coefficients.set(right);
    if (!choleskyInPlace(factor, k)) return 'collinear';
    choleskySolve(factor, k, coefficients);
    let rss = sum;
    for (let a = 0; a < k; a++) rss -= coefficients[a]! * right[a]!;
    // what is left of a perfect fit is rounding
    if (!(rss > 1e-14 * sum)) rss = 0;
    const m = restricted ? seen - 1 - k : seen - 1;
    if (restricted) for (let a = 0; a < k; a++) logs += 2 * Math.log(factor[a * k + a]!);
    return { logLikelihood: rss > 0 ? -0.5 * (m * (Math.log((2 * Math.PI * rss) / m) + 1) + logs) : Infinity, rss, coefficients };
  };
  const errors = (share: number, beta: Float64Array, sd: number) => {
    const out = new Float64Array(n);
    const predicted = new Float64Array(n);
    let mean = 0;
    let own = 0;
    let begun = false;
    for (let t = 0; t < n; t++) {
      let x = 0;
      for (let a = 0; a < k; a++) x += beta[a]! * rows[t * width + a]!;
      const value = rows[t * width + k]!;
      if (begun) own += share;
      predicted[t] = begun ? mean + x : Number.isNaN(value) ? 0 : value;
      if (Number.isNaN(value)) continue;
      if (!begun) {
        begun = true;
        mean = value - x;
        own = 1 - share;
        continue;
      }
      const F = own + 1 - share;
      const gap = value - x - mean;
      out[t] = gap / (sd * Math.sqrt(F));
      mean += (own / F) * gap;
      own *= 1 - own / F;
    }
    return { errors: out, predicted };
  };
  return { run, errors, factor, state, spread: () => spread };
}

/** λ near 0 is where small drifts differ: the grid is fine there, and near 1. */
const shareOf = (u: number): number => u ** 4 / (u ** 4 + (1 - u) ** 4);
const steps = 32;

/**
 * The shares that the observations leave open, each with its weight (sum 1): its likelihood times the square of its place u in the grid. What is told
 * of a step must hold for all of them: the best share alone is too often 0, and the interval then far too narrow. Without the square the many small
 * shares that a short series cannot tell from 0 outvote the one it has.
 */
export function likelyShares({ run }: LevelFilter): readonly { readonly share: number; readonly weight: number }[] {
  const all = Array.from({ length: steps + 1 }, (_, i) => {
    const one = run(shareOf(i / steps));
    return { share: shareOf(i / steps), place: i / steps, log: one === 'collinear' ? -Infinity : one.logLikelihood };
  });
  const most = Math.max(...all.map(({ log }) => log));
  const weighed = all.map(({ share, place, log }) => ({ share, weight: place ** 2 * Math.exp(log - most) }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return weighed.map(({ share, weight }) => ({ share, weight: weight / sum })).filter(({ weight }) => weight > 1e-6);
}

const golden = (Math.sqrt(5) - 1) / 2;

/** The most likely share of the drift: the best of a grid that is fine near both ends, then narrowed. */
export function bestShare({ run }: LevelFilter): number {
  const likely = (share: number): number => {
    const one = run(share);
    return one === 'collinear' ? -Infinity : one.logLikelihood;
  };
  let best = 0;
  let most = -Infinity;
  for (let i = 0; i <= steps; i++) {
    const value = likely(shareOf(i / steps));
    if (value > most) {
      most = value;
      best = i;
    }
  }
  let low = Math.max(0, best - 1) / steps;
  let high = Math.min(steps, best + 1) / steps;
  let a = high - golden * (high - low);
  let b = low + golden * (high - low);
  let [atA, atB] = [likely(shareOf(a)), likely(shareOf(b))];
  while (high - low > 1e-9) {
    if (atA >= atB) {
      [high, b, atB] = [b, a, atA];
      a = high - golden * (high - low);
      atA = likely(shareOf(a));
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + golden * (high - low);
      atB = likely(shareOf(b));
    }
  }
  const inside = shareOf((low + high) / 2);
  // an end of the range is as good as any place inside that rounding cannot tell from it
  const enough = likely(inside) - 1e-10;
  for (const end of [0, 1]) if (likely(end) >= enough) return end;
  return inside;
}

function check(y: ArrayLike<number>, regressors: readonly ArrayLike<number>[], level: number): void {
  for (let t = 0; t < y.length; t++)
    if (!Number.isFinite(y[t]!) && !Number.isNaN(y[t]!))
      throw new RangeError(`localLevel: y must be finite or NaN (missing), got ${y[t]} at ${t}`);
  regressors.forEach((x, a) => {
    if (x.length !== y.length) throw new RangeError(`localLevel: regressor ${a} has ${x.length} values, y has ${y.length}`);
    for (let t = 0; t < x.length; t++) if (!Number.isFinite(x[t]!)) throw new RangeError(`localLevel: regressor ${a} has ${x[t]} at ${t}`);
  });
  if (!(level > 0 && level < 1)) throw new RangeError(`localLevel: level must be in (0, 1), got ${level}`);
}
