// A short memory: is today's count far above the days or weeks just before it?
import { normalUpperQuantile } from '../numeric/normal.ts';

export interface EarsOptions {
  /** 'C1' (unless told) holds against the weeks just before, 'C2' leaves out the last two, 'C3' adds up what C2 found in three weeks */
  readonly method?: 'C1' | 'C2' | 'C3';
  /** how many weeks are the memory: 7 unless told, 3 at least */
  readonly baseline?: number;
  /** chance of an alarm under a normal distribution: .001 unless told, .025 for 'C3' */
  readonly alpha?: number;
  /** least standard deviation, lest one event after quiet weeks be an alarm: .5 unless told */
  readonly leastSd?: number;
}

/** One entry per count. */
export interface Ears {
  /** 1 where there is enough memory; the other entries say nothing */
  readonly judged: Uint8Array;
  readonly alarm: Uint8Array;
  /** mean of the memory */
  readonly expected: Float64Array;
  /** a count above this is an alarm; Infinity where nothing is judged, 0 when 'C3' stays alarmed whatever comes */
  readonly upper: Float64Array;
  /** standard deviations above the mean; for 'C3' the sum over three weeks of what is above one */
  readonly statistic: Float64Array;
}

/**
 * Is this week far above the last few, when there are no past years to hold it against? The early aberration methods C1, C2 and C3.
 * @not With two or more past years (`farrington`): a season's rise looks like an outbreak here.
 * @formula C = (y − mean)/sd over `baseline` weeks (C1: t−7 … t−1, C2: t−9 … t−3), sd with divisor n − 1;  alarm when C > z₁₋α.
 *   C3 = Σ over t−2, t−1, t of max(0, C2 − 1);  alarm when C3 > z₁₋α.
 * @pitfall A standard deviation of seven weeks is unsure: at α = .001 even normal values alarm in 1.4 % of the weeks, skewed counts more often.
 * @pitfall A rise that comes slowly lifts its own memory with 'C1'; 'C2' and 'C3' leave two weeks between.
 * @pitfall R surveillance 1.20.3 draws the bound of C3 from the count itself instead of its mean; ours is from the mean.
 * @param counts weekly (or daily) counts in order, 0 and up
 * @returns for each count: judged, alarm, expected, upper, statistic
 * @throws RangeError on misuse: a count below 0 or not finite, options out of range
 * @cost O(counts × baseline): about 0.05 µs for each count
 * @source Hutwagner, Thompson, Seeman & Treadwell 2003, Journal of Urban Health 80; Fricker, Hegler & Dunfee 2008, Statistics in Medicine 27.
 *   C1 and C2 checked against R surveillance 1.20.3 earsC (1e-9).
 * @example
 * const weeks = [3, 4, 2, 5, 3, 4, 3, 2, 4, 3, 5, 11];
 * const seen = ears(weeks, { method: 'C2' });
 * [seen.expected[11]!, seen.upper[11]!, seen.alarm[11]!]
 * @figure linesFigure({ title: 'Weeks with a memory', xName: 'week', x: [10, 11, 12], series: [{ name: 'mean of the memory', y: seen.expected.slice(9) },
 *   { name: 'upper bound', y: seen.upper.slice(9) }, { name: 'seen', y: weeks.slice(9), dots: true }], marked: [12] })
 */
export function ears(counts: ArrayLike<number>, options: EarsOptions = {}): Ears {
  const { method = 'C1', baseline = 7, leastSd = 0.5 } = options;
  const alpha = options.alpha ?? (method === 'C3' ? 0.025 : 0.001);
  if (!['C1', 'C2', 'C3'].includes(method)) throw new RangeError(`ears: method must be C1, C2 or C3, got ${String(method)}`);
  if (!(Number.isInteger(baseline) && baseline >= 3)) throw new RangeError(`ears: baseline must be whole, 3 or more, got ${baseline}`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`ears: alpha must be in (0, 1), got ${alpha}`);
  if (!(leastSd >= 0 && Number.isFinite(leastSd))) throw new RangeError(`ears: leastSd must be 0 or more, got ${leastSd}`);
  const n = counts.length;
  const told: Ears = {
    judged: new Uint8Array(n),
    alarm: new Uint8Array(n),
    expected: new Float64Array(n),
    upper: new Float64Array(n).fill(Infinity),
    statistic: new Float64Array(n),
  };
  for (let t = 0; t < n; t++)
    if (!(counts[t]! >= 0 && Number.isFinite(counts[t]!))) throw new RangeError(`ears: counts must be 0 or more, got ${counts[t]} at ${t}`);
  const z = normalUpperQuantile(alpha);
  const lag = method === 'C1' ? 0 : 2;
  // of the last two weeks, what C2 has above one
  let before = 0;
  let last = 0;
  for (let t = baseline + lag; t < n; t++) {
    let sum = 0;
    for (let i = t - lag - baseline; i < t - lag; i++) sum += counts[i]!;
    const mean = sum / baseline;
    let squares = 0;
    for (let i = t - lag - baseline; i < t - lag; i++) squares += (counts[i]! - mean) ** 2;
    const sd = Math.max(leastSd, Math.sqrt(squares / (baseline - 1)));
    const gap = counts[t]! - mean;
    const own = gap === 0 ? 0 : gap / sd;
    told.expected[t] = mean;
    if (method !== 'C3') {
      told.judged[t] = 1;
      told.statistic[t] = own;
      told.upper[t] = mean + z * sd;
      told.alarm[t] = gap > z * sd ? 1 : 0;
      continue;
    }
    const above = Math.max(0, own - 1);
    const earlier = before + last;
    before = last;
    last = above;
    if (t < baseline + lag + 2) continue;
    told.judged[t] = 1;
    told.statistic[t] = earlier + above;
    told.upper[t] = earlier > z ? 0 : mean + sd * (1 + z - earlier);
    told.alarm[t] = earlier + above > z ? 1 : 0;
  }
  return told;
}
