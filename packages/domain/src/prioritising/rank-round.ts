// The order that the joint scores give, over every way to weigh the criteria, and how far the data could move it.
import { rankStability } from '@samsyn/stats';

export interface RankInput {
  readonly id: string;
  /** joint scores, criterion by criterion, the same ones for all */
  readonly scores: readonly number[];
  /** lowest and highest score that the data allow, per criterion; null where nothing is measured */
  readonly reach: readonly (readonly [number, number] | null)[];
}

export interface RankedProblem {
  readonly id: string;
  /** 1 = first, by the mean place over all weightings */
  readonly place: number;
  /** share of all weightings in which it has place 1, 2, … */
  readonly shareAt: readonly number[];
  readonly best: number;
  readonly worst: number;
  /** those at least as important on every criterion and more on one: no weighting lifts it above them */
  readonly dominatedBy: readonly string[];
  /** with all criteria weighed alike: its best and worst place when the data lie at the ends of their intervals */
  readonly dataReach: readonly [number, number];
}

/** Weights in steps of a tenth: 19 448 weightings of eight criteria. */
const lattice = 10;

export function rankRound(problems: readonly RankInput[]): { readonly ranked: RankedProblem[]; readonly weightings: number } {
  const stability = rankStability(
    problems.map(({ scores }) => scores),
    { lattice },
  );
  const order = problems.map((_, i) => i).sort((a, b) => stability.meanRank[a]! - stability.meanRank[b]! || a - b);
  const ranked = order.map((i, at): RankedProblem => {
    const problem = problems[i]!;
    return {
      id: problem.id,
      place: at + 1,
      shareAt: [...stability.shareAt[i]!],
      best: stability.best[i]!,
      worst: stability.worst[i]!,
      dominatedBy: order.filter((other) => stability.dominatedBy[i]!.includes(other)).map((other) => problems[other]!.id),
      dataReach: [placeAt(problems, i, true), placeAt(problems, i, false)],
    };
  });
  return { ranked, weightings: stability.points };
}

/** Place under equal weights when the one has the best its data allow and all others the worst, or the other way round. */
function placeAt(problems: readonly RankInput[], one: number, lucky: boolean): number {
  const totals = problems.map(({ scores, reach }, i) => {
    const high = (i === one) === lucky;
    const at = (score: number, c: number) => {
      const ends = reach[c];
      // what the parties set together beside the data's own reach still counts
      return ends ? (high ? Math.max(score, ends[1]) : Math.min(score, ends[0])) : score;
    };
    return scores.reduce((sum, score, c) => sum + at(score, c), 0);
  });
  return 1 + totals.filter((total) => total > totals[one]!).length;
}
