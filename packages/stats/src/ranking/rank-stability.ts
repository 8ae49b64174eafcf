// How stable is a ranking: over all ways to weigh the criteria, how often does each problem come first?

export interface RankStability {
  /** share of all weightings in which the item comes first, alone or beside others */
  readonly shareFirst: Float64Array;
  readonly shareTop: Float64Array;
  /** per item: share of all weightings in which it has place 1, 2, … ; ties have the better place together */
  readonly shareAt: readonly Float64Array[];
  readonly meanRank: Float64Array;
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** per item: those at least as good on all criteria and better on one; no weighting lifts it above them */
  readonly dominatedBy: readonly (readonly number[])[];
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
 * How much of the ranking is the weights? Over all ways to weigh the criteria: how often does each item come first, and where at best and worst?
 * @not For chance in the scores themselves: `largerRate` tells how sure an order of counts is.
 * @formula total = Σ w_c · score_c over every w = (k₁, …, k_m)/lattice, Σ k = lattice.  Rank 1 is the highest; totals equal to 1e-12 share the better rank.
 * @pitfall All weightings count alike, also those nobody would choose (everything on one criterion).
 * @pitfall Scores must be on one scale: a criterion in kronor beside one from 1 to 5 decides alone.
 * @param scores one row per item, one number per criterion, larger = more important
 * @param options lattice: 10 unless told (286 weightings of four criteria); top: for shareTop, 3 unless told
 * @returns shares of all weightings (0 to 1), mean, best and worst rank, and which items another beats whatever the weights
 * @cost O(weightings × items log items): 5 items and 4 criteria 1 ms; weightings grow as lattice^(criteria − 1)
 * @source Lahdelma & Salminen 2001 (acceptability of ranks), on a lattice. Checked against an enumeration in NumPy 1.24.
 * @example
 * const scores = [[5, 3, 4, 2], [3, 5, 3, 3], [4, 4, 2, 5], [2, 2, 5, 4], [1, 3, 2, 1]];
 * rankStability(scores)
 * @figure barsFigure({ title: 'Share of all weightings in which it comes first', bars: scores.map((_, i) => ({ name: 'ABCDE'[i], value: answer.shareFirst[i], marked: answer.dominatedBy[i].length > 0 })) })
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
  check(scores, lattice);
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
  }
  const dominatedBy = scores.map((own) => [...scores.keys()].filter((other) => dominates(scores[other]!, own)));
  return { shareFirst, shareTop, shareAt, meanRank, best, worst, dominatedBy, points };
}

const dominates = (other: readonly number[], own: readonly number[]): boolean =>
  other.every((value, c) => value >= own[c]!) && other.some((value, c) => value > own[c]!);

function check(scores: readonly (readonly number[])[], lattice: number): void {
  if (!(Number.isInteger(lattice) && lattice >= 1))
    throw new RangeError(`rankStability: lattice must be a whole number from 1, got ${lattice}`);
  for (const [i, own] of scores.entries()) {
    if (own.length !== scores[0]!.length)
      throw new RangeError(`rankStability: item ${i} has ${own.length} criteria, the first has ${scores[0]!.length}`);
    const broken = own.find((value) => !Number.isFinite(value));
    if (broken !== undefined) throw new RangeError(`rankStability: scores must be finite, got ${broken} for item ${i}`);
  }
}

/**
 * Which items belong together at the top, when a list from 1 to n would say more than is known?
 * @not Where one must be named: say that it is a choice, and whose.
 * @formula 1 when shareFirst ≥ least;  else 2 when the best rank is 3 or better;  else 3
 * @pitfall Most items being in band 1 is an answer: the weights decide, not the scores.
 * @param stability from `rankStability`
 * @param least share of all weightings in which band 1 comes first; 0.1 unless told
 * @returns band 1, 2 or 3 of each item
 * @cost O(items)
 * @source own; bands as house rule
 * @example
 * const stability = rankStability([[5, 3, 4, 2], [3, 5, 3, 3], [4, 4, 2, 5], [2, 2, 5, 4], [1, 3, 2, 1]]);
 * [...rankBands(stability)]
 * @figure barsFigure({ title: 'Band of each', bars: answer.map((band, i) => ({ name: 'ABCDE'[i], value: band, marked: band === 1 })) })
 */
export function rankBands(stability: RankStability, least = 0.1): Int32Array {
  return Int32Array.from(stability.shareFirst, (share, i) => (share >= least ? 1 : stability.best[i]! <= 3 ? 2 : 3));
}
