// How far the mean behind one count may be: an interval for a Poisson mean.
import { normalUpperQuantile } from '../numeric/normal.ts';

/**
 * Interval for the mean behind a count, by Byar's approximation: within 2 % of the exact (Garwood) limits from n = 4, within 0.1 at 1 to 3.
 * @param n     cases counted, ≥ 0; may be a sum of weights (an event spread over hours)
 * @param level confidence, default 0.95
 * @returns     [low, high] of the mean; low is 0 when n is 0
 * @throws RangeError when n is negative or no number, level outside (0, 1)
 * Source: Breslow & Day 1987, Statistical methods in cancer research II, p. 69.
 * @example poissonMeanInterval(10) // [4.79, 18.39]
 */
export function poissonMeanInterval(n: number, level = 0.95): [number, number] {
  if (!(n >= 0) || !Number.isFinite(n)) throw new RangeError(`poissonMeanInterval: n = ${n}, must be 0 or more`);
  if (!(level > 0 && level < 1)) throw new RangeError(`poissonMeanInterval: level = ${level}, must be in (0, 1)`);
  const z = normalUpperQuantile((1 - level) / 2);
  const low = n > 0 ? n * Math.max(0, 1 - 1 / (9 * n) - z / (3 * Math.sqrt(n))) ** 3 : 0;
  const m = n + 1;
  return [low, m * (1 - 1 / (9 * m) + z / (3 * Math.sqrt(m))) ** 3];
}
