// Step 10 and the verdict: the numbers shown about one node, and the one word about it.
import type { FinderFamily, FinderVerdict, Finding } from './finding.ts';
import { coordinates } from './lattice.ts';
import { type NodeModel, ratioInterval } from './node-model.ts';
import { SMALL } from './node-scores.ts';

/** Prior standard deviation of a log ratio: most things change little. */
const RATIO_PRIOR = 0.35;
/** z of 80 % power. */
const POWER = 0.84;
/** Less of a node's incidents than this in comparable leaves: it cannot be compared. */
export const LEAST_COMPARABLE = 0.5;

/** What is known about a node beyond the model: how it was judged. */
export interface Judged {
  readonly z: number | null;
  readonly movement: number;
  readonly threshold: number | null;
  readonly q: number | null;
  readonly family: FinderFamily;
  readonly claimedBy: Finding['claimedBy'];
  readonly explainedBy: number | null;
  readonly inside: number | null;
  readonly furtherRatio: number | null;
  readonly tier: Finding['tier'];
}

/** @param node a distinct node (it stands for all with the same leaves); @param shown the node whose name it is given */
export function nodeFinding(model: NodeModel, node: number, shown: number, judged: Judged): Finding {
  const y = model.counts[node]!;
  const e = model.expected[node]!;
  const rv = model.relativeVariance[node]!;
  const phi = model.phi[node]!;
  const known = e > 0;
  const logRatio = Math.log((y + 0.5) / (e + 0.5));
  const s2 = phi / (y + 0.5) + rv;
  const interval = ratioInterval(model, node);
  const visible =
    known && judged.threshold !== null && Number.isFinite(judged.threshold) ? smallestVisible(e, phi, rv, judged.threshold) : null;
  const broken = model.comparableShare[node]! < LEAST_COMPARABLE;
  const claimed = judged.claimedBy !== null && !broken;
  const verdict = verdictOf(claimed, broken, y, e, visible, interval);
  return {
    ...keyOf(model, shown),
    node,
    count: y,
    expected: known ? e : null,
    movement: judged.movement,
    ratio: known ? y / e : null,
    interval: known ? interval : null,
    excess: known ? y - e : null,
    shrunkLogRatio: known ? (logRatio * RATIO_PRIOR ** 2) / (RATIO_PRIOR ** 2 + s2) : null,
    q: judged.q,
    z: judged.z,
    threshold: judged.threshold,
    phi,
    sigma: model.sigmas[model.nodes.kind[node]!]!,
    relativeVariance: rv,
    smallestVisible: visible,
    verdict,
    reason: verdict === 'not_comparable' ? 'months_missing' : verdict === 'cannot_tell' ? untoldReason(interval) : null,
    claimed,
    claimedBy: claimed ? judged.claimedBy : null,
    family: judged.family,
    explainedBy: judged.explainedBy,
    inside: judged.inside,
    furtherRatio: judged.furtherRatio,
    tier: judged.tier,
    sigmaAssumed: !model.sigmaMeasured,
    comparableShare: model.comparableShare[node]!,
  };
}

function verdictOf(
  claimed: boolean,
  broken: boolean,
  y: number,
  e: number,
  visible: number | null,
  interval: readonly [number, number],
): FinderVerdict {
  if (broken) return 'not_comparable';
  if (claimed) return y > e ? 'rise' : 'fall';
  const blind = visible === null || visible > 3;
  return blind ? 'cannot_tell' : unclaimedVerdict(y, e, interval);
}

/** Why it cannot be told: a difference that the search may not claim, or too few to tell. */
export function untoldReason(interval: readonly [number, number]): 'unclaimed' | 'too_few' {
  return interval[0] > 1 || interval[1] < 1 ? 'unclaimed' : 'too_few';
}

/** The word about a count that nobody claims to have changed: is enough known to say that no change is clear? */
export function unclaimedVerdict(y: number, e: number, interval: readonly [number, number]): 'cannot_tell' | 'no_clear_change' {
  const few = e < SMALL && y < 10;
  // neither a third less and half as much again, nor no change and a doubling (or a halving), can be told apart
  const wide = interval[0] < 0.67 && interval[1] > 1.5;
  const open = interval[0] < 1 && interval[1] > 1 && (interval[0] < 0.5 || interval[1] > 2);
  // the interval says that something moved, the search cannot claim it: neither "changed" nor "unchanged" may be said
  const unclaimed = interval[0] > 1 || interval[1] < 1;
  return few || wide || open || unclaimed ? 'cannot_tell' : 'no_clear_change';
}

/** The smallest rise that the threshold would let through in four cases of five. */
function smallestVisible(e: number, phi: number, rv: number, threshold: number): number {
  let ratio = 1.5;
  for (let step = 0; step < 3; step++) ratio = Math.exp((threshold + POWER) * Math.sqrt(phi / (e * Math.sqrt(ratio)) + rv));
  return ratio;
}

/** Tree nodes of a lattice node; −1 = all. */
export function keyOf(model: NodeModel, node: number): { category: number; area: number; placeType: number; daypart: number } {
  const [c, a, p, d] = coordinates(model.lattice, node);
  const { axes } = model.lattice;
  return { category: axes[0].treeNode[c]!, area: axes[1].treeNode[a]!, placeType: axes[2].treeNode[p]!, daypart: axes[3].treeNode[d]! };
}
