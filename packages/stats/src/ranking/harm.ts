// Harm: counts of offences weighed by how grave each is, never without an interval and never without the share of the largest.
import { normalUpperQuantile } from '../numeric/normal.ts';

export interface Harm {
  /** Σ nₖwₖ, in the unit of the weights (days) */
  readonly sum: number;
  /** interval of the sum that such a period would give again; Infinity is never given: with no event both are 0 */
  readonly lo: number;
  readonly hi: number;
  /** which kind weighs most, and its share of the sum; −1 and 0 when there is no event */
  readonly largest: number;
  readonly shareOfLargest: number;
}

/**
 * How much harm did these offences do together, and how much of it is one kind?
 * @not For long time series: what is recorded and what it is sentenced to change. For weights of different years or sources together.
 * @formula H = Σ nₖwₖ;  Var H = Σ nₖwₖ² (compound Poisson, weights held fixed);  interval: H·exp(±z √Var H / H)
 * @pitfall One homicide swamps a thousand thefts: read `shareOfLargest` before the sum.
 * @pitfall Weights are a choice, not a finding: name their source and year beside every figure.
 * @param counts events of each kind, 0 or more
 * @param weights of each kind, 0 or more, equally many
 * @param level coverage, .95 unless told
 * @returns sum and interval in the weights' unit, the largest kind and its share
 * @throws RangeError on unequal lengths, a negative or broken number, level outside (0, 1)
 * @cost O(kinds)
 * @source Sherman, Neyroud & Neyroud 2016 (Cambridge Crime Harm Index); Kärrholm, Neyroud & Smaaland 2020, doi 10.1007/s41887-020-00041-4;
 *   compound Poisson variance. Checked against NumPy 1.24.
 * @example
 * const kinds = ['theft', 'assault', 'homicide'];
 * const counts = [120, 14, 2];
 * const weights = [10, 365, 1825];
 * harm(counts, weights)
 * @figure barsFigure({ title: 'Harm by kind, in days', bars: kinds.map((name, k) => ({ name: `${counts[k]} × ${name}`, value: counts[k] * weights[k], marked: k === answer.largest })) })
 */
export function harm(counts: ArrayLike<number>, weights: ArrayLike<number>, level = 0.95): Harm {
  const { sum, variance, largest } = weighed('harm', counts, weights);
  if (sum === 0) return { sum: 0, lo: 0, hi: 0, largest: -1, shareOfLargest: 0 };
  const reach = (reachOf('harm', level) * Math.sqrt(variance)) / sum;
  return {
    sum,
    lo: sum * Math.exp(-reach),
    hi: sum * Math.exp(reach),
    largest,
    shareOfLargest: (counts[largest]! * weights[largest]!) / sum,
  };
}

export type HarmChange =
  | {
      readonly known: true;
      readonly ratio: number;
      readonly lo: number;
      readonly hi: number;
      readonly before: number;
      readonly after: number;
    }
  | { readonly known: false; readonly reason: 'no_events' };

/**
 * Has the harm changed between two equally long periods?
 * @not With different weights on the two sides: then the weights have changed too.
 * @formula H₂/H₁ · exp(±z √(Var H₁/H₁² + Var H₂/H₂²))
 * @pitfall Counts may rise while harm falls: tell both.
 * @param before, after events of each kind
 * @param weights of each kind, the same on both sides
 * @returns ratio with interval, and both sums; { known: false } when a side has no harm
 * @throws RangeError as `harm`
 * @cost O(kinds)
 * @source As `harm`. Checked against NumPy 1.24.
 * @example
 * const weights = [10, 365, 1825];
 * harmChange([120, 14, 2], [150, 9, 3], weights)
 * @figure intervalsFigure({ title: 'Counts rose by a fifth; harm cannot be told', none: 1, log: true, rows: [{ name: 'harm, after/before', value: answer.ratio, lo: answer.lo, hi: answer.hi }] })
 */
export function harmChange(before: ArrayLike<number>, after: ArrayLike<number>, weights: ArrayLike<number>, level = 0.95): HarmChange {
  const one = weighed('harmChange', before, weights);
  const two = weighed('harmChange', after, weights);
  const z = reachOf('harmChange', level);
  if (one.sum === 0 || two.sum === 0) return { known: false, reason: 'no_events' };
  const ratio = two.sum / one.sum;
  const reach = z * Math.sqrt(one.variance / one.sum ** 2 + two.variance / two.sum ** 2);
  return { known: true, ratio, lo: ratio * Math.exp(-reach), hi: ratio * Math.exp(reach), before: one.sum, after: two.sum };
}

function weighed(who: string, counts: ArrayLike<number>, weights: ArrayLike<number>): { sum: number; variance: number; largest: number } {
  if (counts.length !== weights.length) throw new RangeError(`${who}: ${counts.length} counts and ${weights.length} weights`);
  let sum = 0;
  let variance = 0;
  let largest = -1;
  let most = 0;
  for (let k = 0; k < counts.length; k++) {
    const n = counts[k]!;
    const w = weights[k]!;
    if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`${who}: counts must be 0 or more, got ${n}`);
    if (!(w >= 0 && Number.isFinite(w))) throw new RangeError(`${who}: weights must be 0 or more, got ${w}`);
    sum += n * w;
    variance += n * w * w;
    if (n * w > most) {
      most = n * w;
      largest = k;
    }
  }
  return { sum, variance, largest };
}

function reachOf(who: string, level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`${who}: level must be in (0, 1), got ${level}`);
  return normalUpperQuantile((1 - level) / 2);
}
