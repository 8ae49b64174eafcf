// How far the mean behind one count may be: an interval for a Poisson mean.
import { normalUpperQuantile } from '../numeric/normal.ts';

/**
 * How large may the mean behind one count be? Interval by Byar's approximation.
 * @not For two counts: intervals that overlap say little of the difference, `rateChange` does. Not for counts of events that come in bouts.
 * @formula low = n (1 − 1/(9n) − z/(3√n))³,  high = m (1 − 1/(9m) + z/(3√m))³,  m = n + 1
 * @pitfall An approximation: at 95 % within 2 % of the exact (Garwood) limits from n = 4, within 0.1 at 1 to 3.
 * @param n cases counted, ≥ 0; may be a sum of weights (an event spread over hours)
 * @param level confidence, 0.95 unless told
 * @returns [low, high] of the mean, in cases; low is 0 when n is 0
 * @throws RangeError when n is negative or no number, level outside (0, 1)
 * @cost below 1 µs
 * @source Breslow & Day 1987, Statistical methods in cancer research II, p. 69. Checked against Garwood's exact limits.
 * @example
 * const counts = [0, 2, 5, 10, 25, 50];
 * const intervals = counts.map((n) => poissonMeanInterval(n));
 * poissonMeanInterval(10)
 * @figure intervalsFigure({ title: 'The mean behind a count', rows: counts.map((n, i) => ({ name: String(n), value: n, lo: intervals[i][0], hi: intervals[i][1] })) })
 */
export function poissonMeanInterval(n: number, level = 0.95): [number, number] {
  if (!(n >= 0) || !Number.isFinite(n)) throw new RangeError(`poissonMeanInterval: n = ${n}, must be 0 or more`);
  if (!(level > 0 && level < 1)) throw new RangeError(`poissonMeanInterval: level = ${level}, must be in (0, 1)`);
  const z = normalUpperQuantile((1 - level) / 2);
  const low = n > 0 ? n * Math.max(0, 1 - 1 / (9 * n) - z / (3 * Math.sqrt(n))) ** 3 : 0;
  const m = n + 1;
  return [low, m * (1 - 1 / (9 * m) + z / (3 * Math.sqrt(m))) ** 3];
}
