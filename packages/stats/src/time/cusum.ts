// Small excesses that add up: a cumulative sum of counts above what is usual.

export type CountTransform = 'standard' | 'rossi' | 'anscombe';

export interface CusumOptions {
  /** expected count while nothing happens, above 0: one for all, or one per count */
  readonly mean: number | ArrayLike<number>;
  /** what each count must exceed, in standard deviations: 1.04 unless told */
  readonly k?: number;
  /** sum at which there is an alarm: 2.26 unless told */
  readonly h?: number;
  /** how a count becomes nearly normal: 'rossi' unless told */
  readonly transform?: CountTransform;
  /** true = begin again from 0 after an alarm; false unless told: the sum goes on */
  readonly restart?: boolean;
}

/** One entry per count. */
export interface Cusum {
  readonly statistic: Float64Array;
  readonly alarm: Uint8Array;
  /** the count from which on there is an alarm, given the weeks before; not rounded */
  readonly upper: Float64Array;
}

/**
 * Has the level crept up, week after week, without any week standing out? Cumulative sum of standardised counts.
 * @not For a sudden peak (`farrington`, `ears`), nor for means that have not been told apart from the season: give `mean` per week then.
 * @formula S = max(0, S + z − k), alarm when S ≥ h.  'standard': z = (y − m)/√m.  'rossi': z = (y − 3m + 2√(ym))/(2√m).
 *   'anscombe': z = 1.5 (y^⅔ − m^⅔)/m^⅙.
 * @pitfall Without `restart` the sum stays high long after the peak: only the first alarm of a run is news.
 * @pitfall k and h of the defaults give about one false alarm in 500 weeks for normal values; counts with a small mean give more.
 * @pitfall A mean estimated from a few weeks makes the alarm rate anybody's guess; take at least a year.
 * @param counts in order, 0 and up
 * @returns for each count: statistic, alarm, upper
 * @throws RangeError on misuse: no mean above 0, lengths that differ, k or h not above 0, a count below 0
 * @cost O(counts)
 * @source Page 1954, Biometrika 41; Rossi, Lampugnani & Marchi 1999, Statistics in Medicine 18. Checked against R surveillance 1.20.3 algo.cusum (1e-9),
 *   which rounds the bound of 'standard' up to a whole count.
 * @example
 * const weeks = [2, 3, 1, 4, 5, 5, 6, 5, 6];
 * const sums = cusum(weeks, { mean: 3 });
 * [...sums.alarm]
 * @figure linesFigure({ title: 'Cumulative sum', xName: 'week', series: [{ name: 'sum', y: sums.statistic }, { name: 'alarm from here', y: new Array(9).fill(2.26) }] })
 */
export function cusum(counts: ArrayLike<number>, options: CusumOptions): Cusum {
  const { mean, k = 1.04, h = 2.26, transform = 'rossi', restart = false } = options;
  const n = counts.length;
  if (!(k > 0 && h > 0 && Number.isFinite(k) && Number.isFinite(h))) throw new RangeError(`cusum: k and h must be above 0, got ${k}, ${h}`);
  if (!['standard', 'rossi', 'anscombe'].includes(transform))
    throw new RangeError(`cusum: transform must be standard, rossi or anscombe, got ${String(transform)}`);
  if (typeof mean !== 'number' && mean.length !== n) throw new RangeError(`cusum: ${mean.length} means for ${n} counts`);
  const told: Cusum = { statistic: new Float64Array(n), alarm: new Uint8Array(n), upper: new Float64Array(n) };
  let sum = 0;
  for (let t = 0; t < n; t++) {
    const m = typeof mean === 'number' ? mean : mean[t]!;
    const y = counts[t]!;
    if (!(m > 0 && Number.isFinite(m))) throw new RangeError(`cusum: mean must be above 0, got ${m} at ${t}`);
    if (!(y >= 0 && Number.isFinite(y))) throw new RangeError(`cusum: counts must be 0 or more, got ${y} at ${t}`);
    told.upper[t] = countAt(h + k - sum, m, transform);
    sum = Math.max(0, sum + standardised(y, m, transform) - k);
    told.statistic[t] = sum;
    told.alarm[t] = sum >= h ? 1 : 0;
    if (restart && sum >= h) sum = 0;
  }
  return told;
}

function standardised(y: number, m: number, transform: CountTransform): number {
  if (transform === 'standard') return (y - m) / Math.sqrt(m);
  if (transform === 'rossi') return (y - 3 * m + 2 * Math.sqrt(y * m)) / (2 * Math.sqrt(m));
  const rootY = Math.cbrt(y);
  const rootM = Math.cbrt(m);
  return (1.5 * (rootY * rootY - rootM * rootM)) / Math.sqrt(rootM);
}

/** The count whose standardised value is z; 0 when even that is above. */
function countAt(z: number, m: number, transform: CountTransform): number {
  const root = Math.sqrt(m);
  if (transform === 'standard') return Math.max(0, m + z * root);
  if (transform === 'rossi') {
    // a square in √y
    const inside = 4 * m + 2 * root * z;
    return inside > m ? (Math.sqrt(inside) - root) ** 2 : 0;
  }
  const rootM = Math.cbrt(m);
  return Math.max(0, rootM * rootM + (z * Math.sqrt(rootM)) / 1.5) ** 1.5;
}
