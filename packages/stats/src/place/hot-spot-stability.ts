// Are the worst places still the same? Overlap and order of the top, and likeness of the whole pattern.
import { eachPermutation } from '../inference/permutation.ts';

export interface TopStability {
  readonly known: true;
  /** places in the top of both periods; how many chance alone would give */
  readonly shared: number;
  readonly expectedShared: number;
  /** shared over all that are in either top: 1 = the same places */
  readonly jaccard: number;
  /** Kendall's tau-b of the counts over the places in either top: 1 = the same order; null when one period has them all equal */
  readonly kendall: number | null;
  readonly top: number;
}

/**
 * Are the worst places of one period the worst of the next too?
 * @not To say that a place got better: a place chosen because it was worst is expected to fall (`expectedWithout`).
 * @formula Jaccard = |A ∩ B|/|A ∪ B|;  expected by chance |A||B|/N;  tau-b over A ∪ B = (C − D)/√((pairs − ties₁)(pairs − ties₂))
 * @pitfall All places tied with the last one of the top belong to it: with many small counts the top grows.
 * @pitfall Over the union of two tops tau tends to be negative by construction: a place is in it because it is high in at least one. Compare taus, not
 *   with 0.
 * @param before counts, one a place
 * @param after of the same places
 * @param top how many
 * @returns overlap, its chance value, Jaccard, tau-b; { known: false } when a period has no events
 * @throws RangeError on lengths that differ, negative counts, top not a whole number from 1 to the number of places
 * @cost O(n log n + top²)
 * @source Jaccard 1901; Kendall 1945; Fagin, Kumar & Sivakumar 2003 for top lists. Checked against R 4.2.2 cor(method = "kendall").
 * @example
 * const lastYear = [14, 3, 9, 0, 7, 1, 0, 2, 11, 0, 4, 1];
 * const thisYear = [12, 1, 10, 2, 3, 0, 0, 6, 9, 1, 5, 0];
 * topStability(lastYear, thisYear, 4)
 * @figure pointsFigure({ title: 'Twelve places in two years', xName: 'last year', yName: 'this year', x: lastYear, y: thisYear })
 */
export function topStability(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  top: number,
): TopStability | { readonly known: false; readonly reason: 'no_events' } {
  checkCounts('topStability', before, after);
  const n = before.length;
  if (!(Number.isInteger(top) && top >= 1 && top <= n))
    throw new RangeError(`topStability: top must be a whole number from 1 to ${n}, got ${top}`);
  const limits = [before, after].map((counts) => Float64Array.from(counts).sort()[n - top]!);
  const most = [before, after].map((counts) => Float64Array.from(counts).sort()[n - 1]!);
  if (most.some((value) => value === 0)) return { known: false, reason: 'no_events' };
  // a place without events is in no top
  const isTop = (counts: ArrayLike<number>, i: number, limit: number): boolean => counts[i]! >= limit && counts[i]! > 0;
  let [first, second, shared] = [0, 0, 0];
  const either: number[] = [];
  for (let i = 0; i < n; i++) {
    const [a, b] = [isTop(before, i, limits[0]!), isTop(after, i, limits[1]!)];
    if (a) first++;
    if (b) second++;
    if (a && b) shared++;
    if (a || b) either.push(i);
  }
  const of = (counts: ArrayLike<number>): Float64Array => Float64Array.from(either, (i) => counts[i]!);
  return {
    known: true,
    shared,
    expectedShared: (first * second) / n,
    jaccard: shared / either.length,
    kendall: tauB(of(before), of(after)),
    top,
  };
}

/** Kendall's tau-b; null when one side is all equal. O(n²). */
export function tauB(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  let [score, untiedA, untiedB] = [0, 0, 0];
  for (let i = 1; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const [s, t] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)];
      score += s * t;
      untiedA += s * s;
      untiedB += t * t;
    }
  return untiedA > 0 && untiedB > 0 ? score / Math.sqrt(untiedA * untiedB) : null;
}

export interface PatternOptions {
  /** samples of the later events; 200 unless told */
  readonly reps?: number;
  /** how large each sample is, .85 of the events unless told */
  readonly sample?: number;
  /** of the interval, .95 unless told */
  readonly level?: number;
  readonly seed?: number;
}

export interface PatternLikeness {
  readonly known: true;
  /** share of the places whose earlier share of events lies in the interval of the later one: 1 = alike */
  readonly s: number;
  /** the same over the places with an event in either period */
  readonly sHit: number;
  /** per place: −1 = earlier share below the interval (more now), 1 = above (less now), 0 = alike */
  readonly change: Int8Array;
  /** interval of the later share, per place */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/**
 * Do events of two periods lie in the same pattern, whatever their number? Andresen's index S.
 * @not For how much it rose: only shares are compared. For small numbers a place: with one event in twenty places nothing can differ.
 * @formula S = (1/n) Σ sᵢ; sᵢ = 1 when the earlier share of place i lies between the quantiles (1 ∓ level)/2 of its share in `reps` samples
 *   of `sample` of the later events, drawn without replacement
 * @pitfall Places without any event in both periods are alike by nothing: look at `sHit` where most are empty.
 * @pitfall The interval shows the spread of samples of the same events, not of events to come: it is narrow, and S understates likeness.
 * @pitfall S is not symmetric: the earlier pattern is held against samples of the later.
 * @param before counts, one a place
 * @param after of the same places
 * @param options `reps`, `sample`, `level`, `seed`
 * @returns S, over all places and over those hit, and which places differ; { known: false } when a period has no events
 * @throws RangeError on lengths that differ, counts that are not whole, options outside their ranges
 * @cost O(reps × events): 10,000 events × 200 in about 60 ms
 * @source Andresen 2009, Applied Geography 29. Checked against the exact hypergeometric intervals.
 * @example
 * const lastYear = [30, 22, 14, 9, 6, 5, 3, 2, 1, 0];
 * const thisYear = [28, 25, 4, 10, 7, 6, 15, 2, 1, 0];
 * patternLikeness(lastYear, thisYear)
 * @figure intervalsFigure({ title: 'Share of each place this year (interval) and last year (dot)', rows: lastYear.map((n, i) => ({ name: `place ${i + 1}`,
 *   value: n / 92, lo: answer.lo[i], hi: answer.hi[i] })) })
 */
export function patternLikeness(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  options: PatternOptions = {},
): PatternLikeness | { readonly known: false; readonly reason: 'no_events' } {
  const { reps = 200, sample = 0.85, level = 0.95, seed = 1 } = options;
  checkCounts('patternLikeness', before, after);
  if (!(Number.isInteger(reps) && reps >= 20)) throw new RangeError(`patternLikeness: reps must be a whole number from 20, got ${reps}`);
  if (!(sample > 0 && sample < 1)) throw new RangeError(`patternLikeness: sample must be in (0, 1), got ${sample}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`patternLikeness: level must be in (0, 1), got ${level}`);
  const n = before.length;
  let [earlier, later] = [0, 0];
  for (let i = 0; i < n; i++) {
    earlier += before[i]!;
    later += after[i]!;
  }
  if (earlier === 0 || later === 0) return { known: false, reason: 'no_events' };
  const placeOf = new Int32Array(later);
  for (let i = 0, k = 0; i < n; i++) for (let e = 0; e < after[i]!; e++) placeOf[k++] = i;
  const drawn = Math.max(1, Math.round(sample * later));
  const counts = new Uint32Array(reps * n);
  eachPermutation(later, { seed, to: reps }, (order, r) => {
    for (let k = 0; k < drawn; k++) counts[r * n + placeOf[order[k]!]!]!++;
  });
  const cut = Math.floor((reps * (1 - level)) / 2);
  const [lo, hi] = [new Float64Array(n), new Float64Array(n)];
  const change = new Int8Array(n);
  const column = new Uint32Array(reps);
  let [alike, hit, alikeHit] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    for (let r = 0; r < reps; r++) column[r] = counts[r * n + i]!;
    column.sort();
    lo[i] = column[cut]! / drawn;
    hi[i] = column[reps - 1 - cut]! / drawn;
    const share = before[i]! / earlier;
    change[i] = share < lo[i]! ? -1 : share > hi[i]! ? 1 : 0;
    if (change[i] === 0) alike++;
    if (before[i]! + after[i]! > 0) {
      hit++;
      if (change[i] === 0) alikeHit++;
    }
  }
  return { known: true, s: alike / n, sHit: alikeHit / hit, change, lo, hi };
}

function checkCounts(name: string, before: ArrayLike<number>, after: ArrayLike<number>): void {
  if (before.length !== after.length) throw new RangeError(`${name}: ${before.length} places before and ${after.length} after`);
  for (let i = 0; i < before.length; i++)
    if (!(Number.isInteger(before[i]!) && Number.isInteger(after[i]!) && before[i]! >= 0 && after[i]! >= 0))
      throw new RangeError(`${name}: counts must be whole and not negative, got ${before[i]} and ${after[i]} at ${i}`);
}
