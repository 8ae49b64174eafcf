// The problem finder: which nodes of what × where × kind of place × time of day moved beyond what was to be expected.
// Read it top to bottom: model (what was expected) → followed problems → search with explaining away → rows to watch → findings.
import { normalUpper, normalUpperQuantile } from '@samsyn/stats';
import { expectedMonths } from './expected-months.ts';
import { clearSide, type Explained, explainAway, rowsToWatch } from './explain-away.ts';
import type { FinderOptions, Finding, Findings, Headline } from './finding.ts';
import { intersection, nodeOfKey } from './lattice.ts';
import type { LeafCube, NodeKey } from './leaf-cube.ts';
import { type Judged, LEAST_COMPARABLE, nodeFinding } from './node-finding.ts';
import { type NodeModel, nodeModel, ratioInterval } from './node-model.ts';
import { nodeScores } from './node-scores.ts';
import { FALSE_DISCOVERY_RATE, SEARCH_BUDGET, type Thresholds, thresholds } from './thresholds.ts';
import { withoutReference } from './without-reference.ts';

export type FindProblems = (cube: LeafCube, options?: FinderOptions) => Findings;

/** Rows over the thresholds at this error budget are possible, the rest of the rows to watch weak. */
const WATCH_BUDGET = 0.5 / SEARCH_BUDGET;
/** Error budget of the followed family, two-sided. */
const FOLLOWED = 0.025;

/**
 * Which problems are real? Method: expected counts from weighted earlier years with shrunken dispersion and between-year variance,
 * thresholds weighted by what could be seen, greedy explaining away; calibrated in docs/calibration.md.
 * The same cube and options give the same answer. Cost: about 10 ms for 1,400 nodes × 36 months, 2 s for 80,000.
 * @throws RangeError when the cube's arrays do not have the shape its trees say
 */
export const findProblems: FindProblems = (cube, options = {}) => {
  const followedKeys = options.followed ?? [];
  const model = nodeModel(cube, new Set(options.abnormalBackYears ?? []));
  if (!model) return withoutReference(cube, followedKeys);
  const followed = judgeFollowed(model, followedKeys);
  const searched = thresholds(model, new Set(followed.map((entry) => entry.node)));
  const given = followed.filter((entry) => entry.claimed).map((entry) => entry.node);
  const explained = explainAway(model, searched.needed, given);
  const claims = byShrunkenExcess(model, explained.claims);
  const watch = rowsToWatch(model, searched.needed, explained, given, Math.max(0, (options.listLength ?? 5) - claims.length));
  const loose = thresholds(model, new Set(followed.map((entry) => entry.node)), WATCH_BUDGET);
  const judge = judging(model, searched, explained, claims);
  const finding = (node: number, shown: number, tier: Finding['tier']): Finding =>
    nodeFinding(model, node, shown, { ...judge(node), tier });
  const named = (node: number): number => model.nodes.named[node]!;
  return {
    reference: { kind: 'years', backYears: model.months.backYears },
    nodes: model.nodes.distinct.length,
    families: [...searched.families, ...(followed.length > 0 ? [followedFamily(followed.length)] : [])],
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    headline: headlineOf(model),
    problems: [
      ...claims.map((node) => finding(node, named(node), 'sure')),
      // judged by what is left once the claims are explained: the shadow of a sure problem is not a possible one
      ...watch.map(({ node, z }) => finding(node, named(node), Math.abs(z) >= loose.needed[node]! ? 'possible' : 'weak')),
    ],
    followed: followed.map((entry) => entry.finding),
    finding(key) {
      const shown = nodeOfKey(model.lattice, key);
      const node = shown < 0 ? -1 : model.nodes.standsFor[shown]!;
      const asked = followed.find((entry) => entry.node === node && node >= 0);
      if (asked) return asked.finding;
      if (node >= 0) return finding(node, shown, claims.includes(node) ? 'sure' : null);
      const bare = withoutReference(cube, []).finding(key);
      const share = shown < 0 ? 1 : model.comparableShare[shown]!;
      if (share < LEAST_COMPARABLE) return { ...bare, verdict: 'not_comparable', reason: 'months_missing', comparableShare: share };
      return { ...bare, reason: 'too_few' };
    },
    expectedMonths(key) {
      const shown = nodeOfKey(model.lattice, key);
      const node = shown < 0 ? -1 : model.nodes.standsFor[shown]!;
      return node < 0 || model.expected[node]! <= 0 ? null : expectedMonths(model, node);
    },
  };
};

interface FollowedProblem {
  readonly node: number;
  readonly claimed: boolean;
  readonly finding: Finding;
}
const followedFamily = (size: number) => ({ name: 'followed' as const, size, budget: 2 * FOLLOWED });

/** Problems named before the window ended share a budget of their own, so each needs far less evidence than one found by searching. */
function judgeFollowed(model: NodeModel, keys: readonly NodeKey[]): FollowedProblem[] {
  const threshold = normalUpperQuantile(FOLLOWED / Math.max(1, keys.length));
  return keys.map((key) => {
    const shown = nodeOfKey(model.lattice, key);
    const node = shown < 0 ? -1 : model.nodes.standsFor[shown]!;
    if (node < 0) return { node, claimed: false, finding: { ...withoutReference(model.cube, [key]).followed[0]!, reason: 'too_few' } };
    const scores = nodeScores(model, model.expected, Int32Array.of(node));
    const z = scores.z[node]!;
    const judged: Judged = {
      z: Number.isFinite(z) ? z : null,
      movement: scores.movement[node]!,
      threshold,
      q: Number.isFinite(z) ? Math.min(1, 2 * keys.length * normalUpper(Math.abs(z))) : null,
      family: 'followed',
      claimedBy: Number.isFinite(z) && Math.abs(z) >= threshold && clearSide(model, node, z) ? 'followed' : null,
      explainedBy: null,
      inside: null,
      furtherRatio: null,
      tier: null,
    };
    const finding = nodeFinding(model, node, shown, judged);
    return { node, claimed: finding.claimed, finding: { ...finding, tier: finding.claimed ? 'sure' : null } };
  });
}

function judging(model: NodeModel, searched: Thresholds, explained: Explained, claims: readonly number[]): (node: number) => Judged {
  return (node) => {
    const z = explained.before.z[node]!;
    const known = Number.isFinite(z);
    const claimed = claims.includes(node);
    const needed = searched.needed[node]!;
    return {
      z: known ? z : null,
      movement: explained.before.movement[node]!,
      threshold: Number.isFinite(needed) ? needed : null,
      q: known && Number.isFinite(needed) ? searched.budgetOf(node, z) : null,
      family: searched.family(node),
      claimedBy: claimed ? (needed < searched.even[node]! ? 'visible' : 'even') : null,
      explainedBy: !claimed && explained.passed.has(node) ? explainer(model, node, claims) : null,
      ...(claimed ? nested(model, node, claims, explained) : { inside: null, furtherRatio: null }),
      tier: null,
    };
  };
}

/** The claim that shares most excess with the node. */
function explainer(model: NodeModel, node: number, claims: readonly number[]): number | null {
  let most = 0;
  let best: number | null = null;
  claims.forEach((claim, index) => {
    const met = intersection(model.lattice, node, claim);
    if (met < 0) return;
    const excess = Math.abs(model.counts[met]! - model.expected[met]!);
    if (excess > most) {
      most = excess;
      best = index;
    }
  });
  return best;
}

/** The narrowest claim that holds this one, and what remains beyond it when all others are explained. */
function nested(model: NodeModel, node: number, claims: readonly number[], explained: Explained) {
  const { standsFor } = model.nodes;
  const outer = claims.filter((claim) => {
    const met = intersection(model.lattice, node, claim);
    return claim !== node && met >= 0 && standsFor[met] === standsFor[node];
  });
  if (outer.length === 0) return { inside: null, furtherRatio: null };
  const nearest = outer.reduce((a, b) => (model.expected[b]! < model.expected[a]! ? b : a));
  const left = explained.without(node)[node]!;
  return { inside: claims.indexOf(nearest), furtherRatio: (model.counts[node]! + 0.5) / (left + 0.5) };
}

function byShrunkenExcess(model: NodeModel, claims: readonly number[]): number[] {
  const size = (node: number): number => {
    const e = model.expected[node]!;
    const log = Math.log((model.counts[node]! + 0.5) / (e + 0.5));
    const s2 = model.phi[node]! / (model.counts[node]! + 0.5) + model.relativeVariance[node]!;
    return Math.abs(e * (Math.exp((log * 0.35 ** 2) / (0.35 ** 2 + s2)) - 1));
  };
  return [...claims].sort((a, b) => size(b) - size(a));
}

/** The whole is never a problem: it is the headline that problems are measured against. */
function headlineOf(model: NodeModel): Headline {
  const y = model.counts[0]!;
  const e = model.expected[0]!;
  if (e <= 0) return { count: y, expected: null, ratio: null, interval: null, moved: false };
  const root = model.nodes.standsFor[0]!;
  const phi = model.phi[root]!;
  const log = Math.log((y + 0.5) / (e + 0.5));
  return {
    count: y,
    expected: e,
    ratio: y / e,
    interval: ratioInterval(model, root),
    moved: Math.abs(log) > 2 * Math.sqrt(phi / e + 0.05 ** 2 * model.wander),
  };
}
