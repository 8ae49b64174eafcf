// A bound from few past weeks: what a count may be when only a handful of similar weeks is known.
import { negativeBinomialAtLeast, negativeBinomialQuantile } from '../numeric/count-distributions.ts';

export interface BayesBoundOptions {
  /** past years whose same weeks are used (52 weeks a year): 3 unless told, 0 = none */
  readonly years?: number;
  /** weeks on each side of the same week in past years, and weeks just before: 3 unless told */
  readonly window?: number;
  /** whether the weeks just before are used: true unless told */
  readonly current?: boolean;
  /** chance of an alarm when nothing happened: .05 unless told */
  readonly alpha?: number;
}

/** One entry per count. */
export interface BayesBound {
  /** 1 where all past weeks are there; the other entries say nothing */
  readonly judged: Uint8Array;
  readonly alarm: Uint8Array;
  /** mean of the predictive distribution */
  readonly expected: Float64Array;
  /** a count above this is an alarm; Infinity where nothing is judged */
  readonly upper: Float64Array;
  /** P(as many or more); 1 where nothing is judged */
  readonly p: Float64Array;
}

/**
 * What count may a week have when only some similar weeks are known? Bound of the predictive distribution after those weeks.
 * @not With a trend over the years, or weeks that vary more than Poisson: its bound is then too low; `farrington` estimates both.
 * @formula λ has the prior Gamma(½, 0): Y | n weeks with the sum s is negative binomial with size s + ½ and mean (s + ½)/n;  upper = its (1 − α)-quantile
 * @pitfall The past weeks count alike: an outbreak among them lifts the bound.
 * @pitfall Several hundred series at α = .05 raise dozens of false alarms: put `p` through `pAdjust`.
 * @param counts whole numbers in order, 0 and up
 * @returns for each count: judged, alarm, expected, upper, p
 * @throws RangeError on misuse: a count below 0, no past week chosen, options out of range
 * @cost O(counts × past weeks), about 1 µs for each count
 * @source Riebler 2004 (diploma thesis, Munich); Höhle 2007, Computational Statistics 22. Checked against R surveillance 1.20.3 bayes.
 * @example
 * const bound = bayesBound([2, 3, 1, 4, 2, 2, 9], { years: 0, window: 6 });
 * [bound.expected[6]!, bound.upper[6]!, bound.p[6]!]
 * @figure barsFigure({ title: 'The last week', bars: [{ name: 'expected', value: answer[0] }, { name: 'upper bound', value: answer[1] }, { name: 'seen', value: 9 }] })
 */
export function bayesBound(counts: ArrayLike<number>, options: BayesBoundOptions = {}): BayesBound {
  const { years = 3, window = 3, current = true, alpha = 0.05 } = options;
  if (!(Number.isInteger(years) && years >= 0 && years <= 50)) throw new RangeError(`bayesBound: years must be from 0 to 50, got ${years}`);
  if (!(Number.isInteger(window) && window >= 0 && window <= 25))
    throw new RangeError(`bayesBound: window must be from 0 to 25, got ${window}`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`bayesBound: alpha must be in (0, 1), got ${alpha}`);
  const used = years * (2 * window + 1) + (current ? window : 0);
  if (used === 0) throw new RangeError('bayesBound: with years 0 a window from 1 on is needed, and current');
  const n = counts.length;
  const told: BayesBound = {
    judged: new Uint8Array(n),
    alarm: new Uint8Array(n),
    expected: new Float64Array(n),
    upper: new Float64Array(n).fill(Infinity),
    p: new Float64Array(n).fill(1),
  };
  for (let t = 0; t < n; t++)
    if (!(Number.isInteger(counts[t]!) && counts[t]! >= 0))
      throw new RangeError(`bayesBound: counts must be whole and not negative, got ${counts[t]} at ${t}`);
  for (let t = years > 0 ? 52 * years + window : window; t < n; t++) {
    let sum = 0;
    for (let year = 1; year <= years; year++) for (let i = t - 52 * year - window; i <= t - 52 * year + window; i++) sum += counts[i]!;
    if (current) for (let i = t - window; i < t; i++) sum += counts[i]!;
    const size = sum + 0.5;
    const mean = size / used;
    told.judged[t] = 1;
    told.expected[t] = mean;
    told.upper[t] = negativeBinomialQuantile(1 - alpha, mean, size);
    told.p[t] = negativeBinomialAtLeast(counts[t]!, mean, size);
    told.alarm[t] = counts[t]! > told.upper[t]! ? 1 : 0;
  }
  return told;
}
