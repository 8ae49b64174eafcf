// How stable is a ranking: over all ways to weigh the criteria, how often does each problem come first?

export interface RankStability {
  /** share of all weightings in which the item comes first; ties share it */
  readonly shareFirst: Float64Array;
  readonly shareTop: Float64Array;
  /** per item: share of all weightings in which it has place 1, 2, … ; ties have the better place together */
  readonly shareAt: readonly Float64Array[];
  readonly meanRank: Float64Array;
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** no weighting can lift the item above some other: another is at least as good on all criteria and better on one */
  readonly dominated: Uint8Array;
  /** weightings tried */
  readonly points: number;
}

function visitSimplex(criteria: number, steps: number, visit: (weights: Float64Array) => void): void {
  const weights = new Float64Array(criteria);
  const place = (at: number, left: number) => {
    if (at === criteria - 1) {
      weights[at] = left / steps;
      visit(weights);
      return;
    }
    for (let k = 0; k <= left; k++) {
      weights[at] = k / steps;
      place(at + 1, left - k);
    }
  };
  place(0, steps);
}

/**
 * @param scores  one row per item, one number per criterion, larger = more important; same scale for all
 * @param options lattice: weights are multiples of 1/lattice that sum to 1 (10 → 286 points for four criteria); top: for shareTop
 * Rank 1 is the highest total; equal totals (to 1e-12) share the better rank. Cost O(points × items log items).
 */
export function rankStability(scores: readonly (readonly number[])[], options: { lattice?: number; top?: number } = {}): RankStability {
  const items = scores.length;
  const criteria = scores[0]?.length ?? 0;
  const lattice = options.lattice ?? 10;
  const top = options.top ?? 3;
  const shareFirst = new Float64Array(items);
  const shareTop = new Float64Array(items);
  const shareAt = Array.from({ length: items }, () => new Float64Array(items));
  const meanRank = new Float64Array(items);
  const best = new Int32Array(items).fill(items);
  const worst = new Int32Array(items);
  const dominated = new Uint8Array(items);
  let points = 0;
  if (items > 0 && criteria > 0) {
    const totals = new Float64Array(items);
    const order = Int32Array.from({ length: items }, (_, i) => i);
    visitSimplex(criteria, lattice, (weights) => {
      points++;
      for (let i = 0; i < items; i++) {
        let total = 0;
        for (let c = 0; c < criteria; c++) total += weights[c]! * scores[i]![c]!;
        totals[i] = total;
      }
      order.sort((a, b) => totals[b]! - totals[a]! || a - b);
      let rank = 0;
      for (let at = 0; at < items; at++) {
        if (at === 0 || totals[order[at - 1]!]! - totals[order[at]!]! > 1e-12) rank = at;
        const item = order[at]!;
        meanRank[item]! += rank + 1;
        shareAt[item]![rank]! += 1;
        if (rank === 0) shareFirst[item]! += 1;
        if (rank < top) shareTop[item]! += 1;
        if (rank + 1 < best[item]!) best[item] = rank + 1;
        if (rank + 1 > worst[item]!) worst[item] = rank + 1;
      }
    });
  }
  for (let i = 0; i < items; i++) {
    meanRank[i]! /= points;
    for (let rank = 0; rank < items; rank++) shareAt[i]![rank]! /= points;
    shareFirst[i]! /= points;
    shareTop[i]! /= points;
    dominated[i] = scores.some(
      (other, j) => j !== i && other.every((v, c) => v >= scores[i]![c]!) && other.some((v, c) => v > scores[i]![c]!),
    )
      ? 1
      : 0;
  }
  return { shareFirst, shareTop, shareAt, meanRank, best, worst, dominated, points };
}

/** Bands instead of 1 … n: the top band is everything that comes first in at least `least` of all weightings. */
export function rankBands(stability: RankStability, least = 0.1): Int32Array {
  return Int32Array.from(stability.shareFirst, (share, i) => (share >= least ? 1 : stability.best[i]! <= 3 ? 2 : 3));
}
