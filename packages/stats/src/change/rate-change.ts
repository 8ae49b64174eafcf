// Change between two periods: the ratio of two rates with its interval. Never a change without an interval.

import { binomialAtLeast, binomialProbability } from '../numeric/count-distributions.ts';
import { incompleteBetaInverse } from '../numeric/incomplete-beta.ts';
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';

export interface TwoCounts {
  /** events before and after, whole numbers from 0 */
  readonly x1: number;
  readonly x2: number;
  /** length (or exposure) of the two periods, above 0, same unit */
  readonly t1: number;
  readonly t2: number;
}

export type RateChange =
  | { readonly known: true; readonly ratio: number; readonly lo: number; readonly hi: number; readonly p: number }
  | { readonly known: false; readonly reason: 'no_events' };

export interface RateChangeOptions {
  /** 'midp' unless told; 'exact' never covers less than it says; 'wald' is the log-normal approximation and needs x1, x2 > 0 */
  readonly method?: 'midp' | 'exact' | 'wald';
  /** coverage of the interval, .95 unless told */
  readonly level?: number;
}

/**
 * Has the rate changed, and by how much? Ratio of the second rate to the first with interval and two-sided p.
 * @not With months at hand whose variance exceeds their mean: `dispersedRateChange`. For a year chosen because it was high: the fall after it is
 *   expected.
 * @formula x₂ | x₁ + x₂ ~ Binomial(n, p), p = t₂ρ/(t₁ + t₂ρ).  'exact': Clopper–Pearson limits of p, turned into ρ.
 *   'midp': each tail counts half of the observed outcome.  'wald': ln ρ̂ ± z √(1/x₁ + 1/x₂).
 * @pitfall 10 → 16 is "+60 %" and nothing: the interval is from −27 % to +266 %.
 * @pitfall With x1 = 0 the ratio and its upper limit are infinite; with x2 = 0 the lower limit is 0.
 * @pitfall p and interval belong together: p < 1 − level exactly when the interval leaves out 1. R's `poisson.test` prints a p that does not.
 * @param counts events x1, x2 and lengths (or exposures) t1, t2 of the two periods
 * @returns ratio, lo, hi (unitless; hi = Infinity when x1 = 0) and p; or { known: false } when neither period has an event
 * @throws RangeError on misuse: negative or broken counts, lengths not above 0, level outside (0, 1), 'wald' with a zero count
 * @cost about 10 µs (mid-p), whatever the counts
 * @source Przyborowski & Wilenski 1940; Lancaster 1961; Hwang & Yang 2001. Checked against R 4.2.2 (1e-9).
 * @example
 * const pairs = [[5, 8], [10, 16], [25, 40], [50, 80]] as const;
 * const changes = pairs.map(([x1, x2]) => rateChange({ x1, x2, t1: 1, t2: 1 }));
 * changes[2]!
 * @figure intervalsFigure({ title: '+60 % on four sizes', none: 1, log: true, rows: pairs.map(([x1, x2], i) => ({ name: `${x1} → ${x2}`,
 *   value: changes[i].ratio, lo: changes[i].lo, hi: changes[i].hi })) })
 */
export function rateChange(counts: TwoCounts, options: RateChangeOptions = {}): RateChange {
  const { x1, x2, t1, t2 } = counts;
  const { method = 'midp', level = 0.95 } = options;
  if (!(Number.isInteger(x1) && Number.isInteger(x2) && x1 >= 0 && x2 >= 0))
    throw new RangeError(`rateChange: counts must be whole and not negative, got ${x1}, ${x2}`);
  if (!(t1 > 0 && t2 > 0 && Number.isFinite(t1) && Number.isFinite(t2)))
    throw new RangeError(`rateChange: lengths must be above 0, got ${t1}, ${t2}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`rateChange: level must be in (0, 1), got ${level}`);
  const n = x1 + x2;
  if (n === 0) return { known: false, reason: 'no_events' };
  const ratio = x1 === 0 ? Infinity : x2 / t2 / (x1 / t1);
  const alpha = (1 - level) / 2;
  if (method === 'wald') {
    if (x1 === 0 || x2 === 0) throw new RangeError('rateChange: the Wald interval needs events in both periods');
    const se = Math.sqrt(1 / x1 + 1 / x2);
    const reach = normalUpperQuantile(alpha) * se;
    return {
      known: true,
      ratio,
      lo: ratio * Math.exp(-reach),
      hi: ratio * Math.exp(reach),
      p: 2 * normalUpper(Math.abs(Math.log(ratio)) / se),
    };
  }
  const half = method === 'midp' ? 0.5 : 0;
  const p0 = t2 / (t1 + t2);
  const q0 = t1 / (t1 + t2);
  const at = half * binomialProbability(x2, n, p0, q0);
  const p = Math.min(1, 2 * Math.min(binomialAtLeast(x2, n, p0, q0) - at, binomialAtLeast(x1, n, q0, p0) - at));
  // odds of an event falling in the second period, at each end; the upper end is the lower one with the periods exchanged
  const lower = oddsLimit(x2, n, alpha, half);
  const upper = oddsLimit(x1, n, alpha, half);
  return { known: true, ratio, lo: (lower * t1) / t2, hi: upper === 0 ? Infinity : t1 / t2 / upper, p };
}

/** The odds p/(1 − p) at which P(X > k) + (1 − half)·P(X = k) = alpha, X ~ Binomial(n, p); 0 when k = 0. */
function oddsLimit(k: number, n: number, alpha: number, half: number): number {
  if (k === 0) return 0;
  if (half === 0) {
    const x = incompleteBetaInverse(k, n - k + 1, alpha);
    const above = incompleteBetaInverse(n - k + 1, k, 1 - alpha);
    return x / above;
  }
  let low = -700;
  let high = 700;
  const z = normalUpperQuantile(alpha);
  let logit = Math.log((k + 0.2) / (n - k + 0.7)) - z * Math.sqrt(1 / (k + 0.2) + 1 / (n - k + 0.7));
  const target = Math.log(alpha);
  for (let step = 0; step < 200; step++) {
    const p = 1 / (1 + Math.exp(-logit));
    const q = 1 / (1 + Math.exp(logit));
    const at = binomialProbability(k, n, p, q);
    const tail = binomialAtLeast(k, n, p, q) - half * at;
    // the logarithm of the tail is concave in the logit: Newton on it comes from one side and does not overshoot far
    const gap = Math.log(tail) - target;
    if (gap < 0) low = logit;
    else high = logit;
    const slope = (at * (k * q - half * (k - n * p))) / tail;
    let next = slope > 0 ? logit - gap / slope : (low + high) / 2;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - logit) < 1e-14 * (1 + Math.abs(logit))) return Math.exp(next);
    logit = next;
  }
  return Math.exp(logit);
}
