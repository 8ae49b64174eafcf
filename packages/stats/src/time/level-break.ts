// One break in the level at a time that nobody named: is there one at all, and within which dates does it lie?
import { logGamma } from '../numeric/log-gamma.ts';
import { normalUpper } from '../numeric/normal.ts';

export interface LevelBreakOptions {
  /** share of the series at each end where no break is looked for: .15 unless told */
  readonly trim?: number;
  /** of the interval of the date, .95 unless told */
  readonly level?: number;
}

export type LevelBreak =
  | {
      readonly known: true;
      /** the last value before the break: values 0 … at − 1 lie before it */
      readonly at: number;
      readonly before: number;
      readonly after: number;
      /** dates between which the break lies, as `at`; null where the two sides vary too differently to tell */
      readonly interval: readonly [number, number] | null;
      /** largest F over all dates, with p that counts them all */
      readonly supF: number;
      readonly supFP: number;
      /** largest distance of the summed remainders from 0, over σ√n, with its p */
      readonly cusum: number;
      readonly cusumP: number;
      /** F of a break after value `first`, `first` + 1, … */
      readonly f: Float64Array;
      readonly first: number;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'all_equal' };

/**
 * Has the level of a series changed at some time, and when? One break, at a date that was not chosen beforehand.
 * @not For several breaks: `breakpoints`, `pelt`. For counts with a season or a trend: `its` at a known date, `pelt` with 'poisson'. For a date that
 *   was known before looking: a comparison of two means sees more.
 * @formula F(t) = (RSS₀ − RSS_t)/(RSS_t/(n − 2)), supF its largest;  p ≈ √(x/2)·e^(−x/2)/Γ(½) · ((1 − 1/x) ln((1 − trim)²/trim²) + 2/x);
 *   cusum: max |Σ e|/(σ√n), p = 2 Σ (−1)^(k+1) e^(−2k²x²);  interval: where a two-sided Brownian motion with drift is largest (Bai 1997), each side
 *   with its own variance
 * @pitfall Months that are alike beside each other bring breaks of their own: both p are for remainders without memory.
 * @pitfall A slow fall is "a break in the middle" too: look at the series.
 * @pitfall The break found is the best one also where there is none. Without a small p neither date nor interval means anything.
 * @param y measurements or counts at even distances
 * @param options trim, level
 * @returns date with interval, both tests and F over all dates; { known: false } with fewer than 10 values or no variation
 * @throws RangeError when a value is not finite, trim is not in (0, .5), level not in (0, 1)
 * @cost O(n): 1,000 values in about 0.05 ms
 * @source Andrews 1993, Econometrica 61; Estrella 2003, Econometric Theory 19 (tail); Ploberger & Krämer 1992 (cusum); Bai 1997, REStat 79.
 *   Checked against strucchange 1.5-3 Fstats, efp and confint (R 4.2.2).
 * @example
 * const calls = Array.from({ length: 40 }, (_, i) => 20 + ((i * 7) % 5) - (i >= 26 ? 6 : 0));
 * levelBreak(calls)
 * @figure linesFigure({ title: 'Forty weeks; the break and its interval', series: [{ name: 'calls', y: calls, dots: true }],
 *   marked: answer.known ? [answer.at - 0.5, ...(answer.interval ?? []).map((end) => end - 0.5)] : [] })
 */
export function levelBreak(y: ArrayLike<number>, options: LevelBreakOptions = {}): LevelBreak {
  const { trim = 0.15, level = 0.95 } = options;
  if (!(trim > 0 && trim < 0.5)) throw new RangeError(`levelBreak: trim must be in (0, .5), got ${trim}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`levelBreak: level must be in (0, 1), got ${level}`);
  const n = y.length;
  let mean = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(y[i]!)) throw new RangeError(`levelBreak: values must be finite, got ${y[i]} at ${i}`);
    mean += y[i]! / n;
  }
  if (n < 10) return { known: false, reason: 'too_few' };
  // sums and squares of what lies off the mean, from the start
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  let farthest = 0;
  for (let i = 0; i < n; i++) {
    const off = y[i]! - mean;
    sums[i + 1] = sums[i]! + off;
    squares[i + 1] = squares[i]! + off * off;
    farthest = Math.max(farthest, Math.abs(sums[i + 1]!));
  }
  const all = squares[n]!;
  if (!(all > 1e-24 * n * mean * mean) || all === 0) return { known: false, reason: 'all_equal' };
  /** Squares left within values from … to − 1. */
  const within = (from: number, to: number): number =>
    Math.max(0, squares[to]! - squares[from]! - (sums[to]! - sums[from]!) ** 2 / (to - from));
  const first = Math.max(2, Math.floor(trim * n));
  const f = new Float64Array(n - 2 * first + 1);
  let best = 0;
  for (let k = 0; k < f.length; k++) {
    const left = within(0, first + k) + within(first + k, n);
    // what rounding leaves of nothing is nothing
    f[k] = left > 1e-13 * all ? (all - left) / (left / (n - 2)) : Infinity;
    if (f[k]! > f[best]!) best = k;
  }
  const at = first + best;
  const [before, after] = [mean + sums[at]! / at, mean + (sums[n]! - sums[at]!) / (n - at)];
  const exact = f[best] === Infinity;
  const variances = exact ? ([0, 0] as const) : ([within(0, at) / at, within(at, n) / (n - at)] as const);
  const cusum = farthest / Math.sqrt((all / (n - 1)) * n);
  return {
    known: true,
    at,
    before,
    after,
    interval: dateInterval(at, n, (after - before) ** 2, variances, level),
    supF: f[best]!,
    supFP: largestTail(f[best]!, trim),
    cusum,
    cusumP: bridgeTail(cusum),
    f,
    first,
  };
}

/** Upper tail of the largest F over the middle of the series, one coefficient (Estrella 2003, first two terms); 1 where that says nothing. */
function largestTail(x: number, trim: number): number {
  if (x === Infinity) return 0;
  if (x <= 1) return 1;
  const density = Math.exp(0.5 * Math.log(x / 2) - x / 2 - logGamma(0.5));
  return Math.min(1, density * ((1 - 1 / x) * 2 * Math.log((1 - trim) / trim) + 2 / x));
}

/** P(the largest distance of a Brownian bridge from 0 > x). */
function bridgeTail(x: number): number {
  if (x < 0.2) return 1;
  let p = 0;
  for (let k = 1; k <= 100; k++) {
    const term = 2 * Math.exp(-2 * k * k * x * x);
    p += k % 2 === 1 ? term : -term;
    if (term < 1e-17 * p) break;
  }
  return Math.min(1, Math.max(0, p));
}

function dateInterval(
  at: number,
  n: number,
  jump: number,
  [one, other]: readonly [number, number],
  level: number,
): [number, number] | null {
  if (one === 0 && other === 0) return [at, at];
  if (one === 0 || other === 0 || jump === 0) return null;
  const ratio = other / one;
  const tail = (1 - level) / 2;
  const below = placeOfLargest(0, ratio);
  if (!(below > tail && below < 1 - tail)) return null;
  const [low, high] = [quantile(tail, ratio), quantile(1 - tail, ratio)].map((q) => (q * one) / jump) as [number, number];
  return [Math.max(1, Math.floor(at - high)), Math.min(n - 1, Math.ceil(at - low))];
}

function quantile(p: number, ratio: number): number {
  let [low, high] = [-1, 1];
  while (placeOfLargest(low, ratio) > p) low *= 2;
  while (placeOfLargest(high, ratio) < p) high *= 2;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (placeOfLargest(middle, ratio) > p) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** P(argmax ≤ x) of a two-sided Brownian motion with drift −|s|/2 on both sides, variance 1 before 0 and `ratio` after it. */
function placeOfLargest(x: number, ratio: number): number {
  return x < 0 ? beyond(-x, 1, ratio) : 1 - beyond(x, ratio, 1);
}

/**
 * P(the largest value lies further than x on the side of variance a). There it exceeds all before it with chance e^(−(R − X)/a), R the largest
 * up to x and X the value at x; the other side's largest is exponential. Weighing by e^(X/a) turns the drift, so that only R's transform is needed.
 */
function beyond(x: number, a: number, b: number): number {
  return transformOfLargest(1 / a, x, a) - (b / (a + b)) * transformOfLargest(1 / a + 1 / b, x, a);
}

/** E e^(−λR), R the largest up to time t of a Brownian motion with drift ½ and variance a. */
function transformOfLargest(lambda: number, t: number, a: number): number {
  if (t === 0) return 1;
  const spread = Math.sqrt(a * t);
  const middle = t / 2 / spread;
  const bend = lambda - 1 / a;
  const rises = normalUpper(middle) + Math.exp(-lambda * (t / 2) + (lambda * spread) ** 2 / 2 + logCdf(middle - lambda * spread));
  if (Math.abs(bend) < 1e-12) {
    const density = Math.exp((-middle * middle) / 2) / Math.sqrt(2 * Math.PI);
    return rises - lambda * spread * (density - middle * normalUpper(middle));
  }
  const turned = Math.exp(bend * (t / 2) + (bend * spread) ** 2 / 2 + logCdf(-middle - bend * spread));
  return rises - (lambda / bend) * (normalUpper(middle) - turned);
}

/** ln P(Z ≤ z), also where P is below the smallest number. */
function logCdf(z: number): number {
  if (z > -30) return Math.log(normalUpper(-z));
  const square = 1 / (z * z);
  return -(z * z) / 2 - Math.log(-z * Math.sqrt(2 * Math.PI)) + Math.log1p(-square + 3 * square * square);
}
