// Are the worst places still the same? Overlap and order of the top.

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

/** @throws RangeError unless both are as long and whole from 0 */
export function checkCounts(name: string, before: ArrayLike<number>, after: ArrayLike<number>): void {
  if (before.length !== after.length) throw new RangeError(`${name}: ${before.length} places before and ${after.length} after`);
  for (let i = 0; i < before.length; i++)
    if (!(Number.isInteger(before[i]!) && Number.isInteger(after[i]!) && before[i]! >= 0 && after[i]! >= 0))
      throw new RangeError(`${name}: counts must be whole and not negative, got ${before[i]} and ${after[i]} at ${i}`);
}
