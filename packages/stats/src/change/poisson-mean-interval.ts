// How far the mean behind one count may be: an interval for a Poisson mean.
import { lowerGammaInverse, upperGammaInverse } from '../numeric/incomplete-gamma.ts';

/**
 * How large may the mean behind one count be? The exact interval (Garwood).
 * @not For two counts: intervals that overlap say little of the difference, `rateChange` does. Not for counts of events that come in bouts.
 * @formula low: P(X ≥ n) = (1 − level)/2,  high: P(X ≤ n) = (1 − level)/2;  quantiles of Gamma(n) and Gamma(n + 1)
 * @pitfall It holds the mean at least as often as it says, for small means more often: 0 gives 0 to 3.69 at 95 %.
 * @param n cases counted, ≥ 0; may be a sum of weights (an event spread over hours)
 * @param level confidence, 0.95 unless told
 * @returns [low, high] of the mean, in cases; low is 0 when n is 0
 * @throws RangeError when n is negative or no number, level outside (0, 1)
 * @cost about 4 µs
 * @source Garwood 1936, Biometrika 28. Checked against R 4.2.2 poisson.test (1e-9).
 * @example
 * const counts = [0, 2, 5, 10, 25, 50];
 * const intervals = counts.map((n) => poissonMeanInterval(n));
 * poissonMeanInterval(10)
 * @figure intervalsFigure({ title: 'The mean behind a count', rows: counts.map((n, i) => ({ name: String(n), value: n, lo: intervals[i][0], hi: intervals[i][1] })) })
 */
export function poissonMeanInterval(n: number, level = 0.95): [number, number] {
  if (!(n >= 0) || !Number.isFinite(n)) throw new RangeError(`poissonMeanInterval: n = ${n}, must be 0 or more`);
  if (!(level > 0 && level < 1)) throw new RangeError(`poissonMeanInterval: level = ${level}, must be in (0, 1)`);
  const tail = (1 - level) / 2;
  return [n > 0 ? lowerGammaInverse(n, tail) : 0, upperGammaInverse(n + 1, tail)];
}
