// Is there a trend at all, whatever its shape? Ranks only, and the slope that half of all pairs exceed.
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';

export type MannKendall =
  | {
      readonly known: true;
      /** pairs that rise less pairs that fall */
      readonly s: number;
      readonly variance: number;
      readonly z: number;
      readonly p: number;
      /** Sen's slope: median of all pairs' slopes, in units of y a step, with interval */
      readonly slope: number;
      readonly lo: number;
      readonly hi: number;
      /** s as a share of all pairs */
      readonly tau: number;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'all_equal' };

/**
 * Does a series rise or fall over time, whatever the shape and however far the outliers lie?
 * @not For months with a season: take one value a year, or the seasonally adjusted series. Where neighbours in time are alike p is too small.
 * @formula S = Σᵢ<ⱼ sign(yⱼ − yᵢ);  Var S = (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18 over ties t;  z = (S − sign S)/√Var;  slope = median (yⱼ − yᵢ)/(j − i)
 * @pitfall A break is not a trend: a series that steps up once has a large S.
 * @param y values at even distances in time
 * @param level of the slope's interval, .95 unless told
 * @returns S, z, two-sided p, Sen's slope with interval; { known: false } with fewer than four values or all equal
 * @throws RangeError on a value that is not finite, level outside (0, 1)
 * @cost O(n² log n): 120 months 1 ms
 * @source Mann 1945; Kendall 1970; Sen 1968, JASA 63. Checked against R 4.2.2.
 * @example
 * const y = [107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180, 125, 134, 110, 102, 103, 111, 120, 129];
 * mannKendall(y)
 * @figure linesFigure({ title: 'Twenty values and Sen’s slope through their middle', series: [{ name: 'values', y, dots: true }, { name: 'slope', y: y.map((_, i) => 108.5 + answer.slope * (i - 9.5)) }] })
 */
export function mannKendall(y: ArrayLike<number>, level = 0.95): MannKendall {
  if (!(level > 0 && level < 1)) throw new RangeError(`mannKendall: level must be in (0, 1), got ${level}`);
  const n = y.length;
  for (let i = 0; i < n; i++) if (!Number.isFinite(y[i]!)) throw new RangeError(`mannKendall: values must be finite, got ${y[i]} at ${i}`);
  if (n < 4) return { known: false, reason: 'too_few' };
  const pairs = (n * (n - 1)) / 2;
  const slopes = new Float64Array(pairs);
  let s = 0;
  for (let i = 0, at = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      s += Math.sign(y[j]! - y[i]!);
      slopes[at++] = (y[j]! - y[i]!) / (j - i);
    }
  const variance = (n * (n - 1) * (2 * n + 5) - tied(y)) / 18;
  if (!(variance > 0)) return { known: false, reason: 'all_equal' };
  slopes.sort();
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  // Sen: the slopes whose ranks are as many standard deviations of S from the middle
  const reach = normalUpperQuantile((1 - level) / 2) * Math.sqrt(variance);
  const rank = (at: number): number => slopes[Math.min(pairs - 1, Math.max(0, at))]!;
  return {
    known: true,
    s,
    variance,
    z,
    p: Math.min(1, 2 * normalUpper(Math.abs(z))),
    slope: pairs % 2 === 1 ? slopes[(pairs - 1) / 2]! : (slopes[pairs / 2 - 1]! + slopes[pairs / 2]!) / 2,
    lo: rank(Math.floor((pairs - reach) / 2) - 1),
    hi: rank(Math.ceil((pairs + reach) / 2)),
    tau: s / pairs,
  };
}

function tied(y: ArrayLike<number>): number {
  const sorted = Float64Array.from(y).sort();
  let sum = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    const t = j - i;
    sum += t * (t - 1) * (2 * t + 5);
    i = j;
  }
  return sum;
}
