// When did the level change, and by how much? The likelihood of a change at any past week against none.

export interface GlrOptions {
  /** expected count of each week while nothing happens, above 0 */
  readonly mean: ArrayLike<number>;
  /** size of the negative binomial (variance mean + mean²/size); Infinity unless told: Poisson */
  readonly size?: number;
  /** 'up' unless told */
  readonly direction?: 'up' | 'down';
  /** logarithm of the likelihood ratio that is an alarm: 5 unless told */
  readonly threshold?: number;
  /** how many past weeks a change may lie back; all since the last alarm unless told */
  readonly window?: number;
}

/** One entry per count. */
export interface Glr {
  /** largest logarithm of the likelihood ratio, 0 and up */
  readonly statistic: Float64Array;
  readonly alarm: Uint8Array;
  /** the week in which the change most likely began; the week itself when there is none */
  readonly since: Int32Array;
  /** how many times the expected count since then */
  readonly ratio: Float64Array;
}

/**
 * Since when, and by what factor, have counts been above (or below) what was expected? Generalised likelihood ratio detector.
 * @not Without means that hold season and trend: take them from `glm` on past weeks, or what is found is the season.
 * @formula max over start k ≤ t and κ ≥ 0 of Σ ln f(y; μ e^κ) − ln f(y; μ) from k to t;  Poisson: κ̂ = ln(Σy/Σμ), value κ̂ Σy − Σμ (e^κ̂ − 1).
 *   After an alarm it begins again.
 * @pitfall Counts vary more than Poisson: without `size` overdispersion is taken for change.
 * @pitfall The threshold is no p-value: how often it is passed in quiet weeks is to be tried on one's own past.
 * @pitfall `mean` must come from before the watched weeks, else a change hides in it.
 * @param counts whole numbers in order, 0 and up
 * @returns for each count: statistic, alarm, since (index), ratio
 * @throws RangeError on misuse: lengths that differ, a mean not above 0, a count below 0, options out of range
 * @cost O(counts × weeks since the last alarm, at most `window`) for Poisson; with `size` each start adds some 6 passes over its weeks
 * @source Höhle & Paul 2008, Computational Statistics & Data Analysis 52. Checked against R surveillance 1.20.3 glrnb (1e-9 Poisson, 1e-6 with size).
 * @example
 * const found = glr([3, 2, 4, 3, 6, 7, 5, 8], { mean: new Array(8).fill(3), threshold: 4 });
 * [found.statistic[7]!, found.since[7]!, found.ratio[7]!]
 * @figure linesFigure({ title: 'Evidence of a rise', xName: 'week', series: [{ name: 'log likelihood ratio', y: found.statistic }, { name: 'threshold', y: new Array(8).fill(4) }] })
 */
export function glr(counts: ArrayLike<number>, options: GlrOptions): Glr {
  const { mean, size = Infinity, direction = 'up', threshold = 5, window = Infinity } = options;
  const n = counts.length;
  check(counts, options);
  if (!(size > 0)) throw new RangeError(`glr: size must be above 0, got ${size}`);
  if (!(threshold > 0)) throw new RangeError(`glr: threshold must be above 0, got ${threshold}`);
  if (!(window === Infinity || (Number.isInteger(window) && window >= 1)))
    throw new RangeError(`glr: window must be whole, 1 or more, got ${window}`);
  if (direction !== 'up' && direction !== 'down') throw new RangeError(`glr: direction must be up or down, got ${String(direction)}`);
  const told: Glr = {
    statistic: new Float64Array(n),
    alarm: new Uint8Array(n),
    since: Int32Array.from({ length: n }, (_, t) => t),
    ratio: new Float64Array(n).fill(1),
  };
  const up = direction === 'up';
  let restart = 0;
  for (let t = 0; t < n; t++) {
    let seen = 0;
    let expected = 0;
    let factor = 1;
    for (let from = t; from >= restart && from > t - window; from--) {
      seen += counts[from]!;
      expected += mean[from]!;
      factor = size === Infinity ? seen / expected : likeliestFactor(counts, mean, from, t, size, seen / expected);
      if (up ? factor <= 1 : factor >= 1) continue;
      const gain =
        size === Infinity
          ? (seen === 0 ? 0 : seen * Math.log(factor)) - expected * (factor - 1)
          : gained(counts, mean, from, t, size, factor);
      if (gain <= told.statistic[t]!) continue;
      told.statistic[t] = gain;
      told.since[t] = from;
      told.ratio[t] = factor;
    }
    if (told.statistic[t]! >= threshold) {
      told.alarm[t] = 1;
      restart = t + 1;
    }
  }
  return told;
}

/** The factor on all means with the largest negative binomial likelihood, by Newton's method on its logarithm. */
function likeliestFactor(y: ArrayLike<number>, mean: ArrayLike<number>, from: number, to: number, size: number, start: number): number {
  if (start === 0) return 0;
  let log = Math.log(start);
  for (let step = 0; step < 60; step++) {
    let slope = 0;
    let bend = 0;
    for (let t = from; t <= to; t++) {
      const m = mean[t]! * Math.exp(log);
      const share = size / (size + m);
      slope += (y[t]! - m) * share;
      bend += (m * share * (y[t]! + size)) / (size + m);
    }
    const move = Math.max(-2, Math.min(2, slope / bend));
    log += move;
    if (Math.abs(move) < 1e-12) break;
  }
  return Math.exp(log);
}

function gained(y: ArrayLike<number>, mean: ArrayLike<number>, from: number, to: number, size: number, factor: number): number {
  let sum = 0;
  for (let t = from; t <= to; t++) {
    const m = mean[t]!;
    sum += (y[t]! === 0 ? 0 : y[t]! * Math.log(factor)) - (y[t]! + size) * Math.log((size + m * factor) / (size + m));
  }
  return sum;
}

function check(counts: ArrayLike<number>, { mean }: GlrOptions): void {
  if (mean.length !== counts.length) throw new RangeError(`glr: ${mean.length} means for ${counts.length} counts`);
  for (let t = 0; t < counts.length; t++) {
    if (!(counts[t]! >= 0 && Number.isFinite(counts[t]!))) throw new RangeError(`glr: counts must be 0 or more, got ${counts[t]} at ${t}`);
    if (!(mean[t]! > 0 && Number.isFinite(mean[t]!))) throw new RangeError(`glr: mean must be above 0, got ${mean[t]} at ${t}`);
  }
}
