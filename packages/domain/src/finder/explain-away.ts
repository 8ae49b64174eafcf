// Steps 8–9: the smallest set of problems that explains the picture. A rise in one place must not be told again as a rise in its
// district, its category and the whole town. Greedy choice, joint refit, re-admission of what is more general; then rows to watch.
import { eachLeaf, sumUp } from './lattice.ts';
import { type NodeModel, ratioInterval } from './node-model.ts';
import { nodeScores, type Scores } from './node-scores.ts';

const MOST_CLAIMS = 12;
const SWEEPS = 8;
const ROUNDS = 6;
/** |z| that a claim must keep when the others are explained without it, and that a re-admitted one must have. */
const KEEP = 3;

export interface Explained {
  /** claimed nodes in the order they were found */
  readonly claims: readonly number[];
  /** nodes that passed before anything was explained */
  readonly passed: ReadonlySet<number>;
  /** scores before, and after the claims are explained */
  readonly before: Scores;
  readonly after: Scores;
  /** [node] expectations in which the claims are explained */
  readonly expected: Float64Array;
  /** [node] expectations with all claims but this one explained */
  without(claim: number): Float64Array;
}

/**
 * @param needed |z| needed per node; Infinity = not searched
 * @param given  claims that stand already (followed problems): explained, never removed, not listed
 */
export function explainAway(model: NodeModel, needed: Float64Array, given: readonly number[]): Explained {
  const before = nodeScores(model, model.expected);
  const passes = (scores: Scores, node: number): number => margin(scores, needed, node, (z) => clearSide(model, node, z));
  const passed = new Set<number>();
  for (const node of model.nodes.distinct) if (passes(before, node) >= 0) passed.add(node);
  const claims: number[] = [];
  let expected = given.length > 0 ? refit(model, given) : model.expected;
  let scores = given.length > 0 ? nodeScores(model, expected) : before;
  const settle = (): void => {
    expected = refit(model, [...given, ...claims]);
    scores = nodeScores(model, expected);
  };
  while (claims.length < MOST_CLAIMS) {
    const best = strongest(model, (node) => (claims.includes(node) ? -Infinity : passes(scores, node)));
    if (best.node < 0 || best.value < 0) break;
    claims.push(best.node);
    settle();
  }
  for (let round = 0; round < ROUNDS && claims.length > 0; round++) {
    const back = [...passed].filter((node) => {
      const z = scores.z[node]!;
      return !claims.includes(node) && Math.abs(z) >= KEEP && Math.sign(z) === Math.sign(before.z[node]!) && clearSide(model, node, z);
    });
    back.sort((a, b) => Math.abs(scores.z[b]!) - Math.abs(scores.z[a]!));
    if (back[0] !== undefined && claims.length < MOST_CLAIMS) claims.push(back[0]);
    const idle = claims.find((claim) => Math.abs(aloneScore(model, claim, [...given, ...claims])) < KEEP);
    if (idle !== undefined) claims.splice(claims.indexOf(idle), 1);
    if (back[0] === undefined && idle === undefined) break;
    settle();
  }
  return {
    claims,
    passed,
    before,
    after: scores,
    expected,
    without: (claim) => refit(model, [...given, ...claims.filter((other) => other !== claim)]),
  };
}

/** A row to watch, with its score once the claims and the rows before it are explained. */
export interface WatchRow {
  readonly node: number;
  readonly z: number;
}

/** Rows to watch: the same choice carried on below the thresholds, each explained before the next is chosen. */
export function rowsToWatch(
  model: NodeModel,
  needed: Float64Array,
  explained: Explained,
  given: readonly number[],
  rows: number,
): WatchRow[] {
  const watch: WatchRow[] = [];
  let scores = explained.after;
  while (watch.length < rows) {
    const best = strongest(model, (node) => {
      if (explained.claims.includes(node) || watch.some((row) => row.node === node) || Math.abs(scores.z[node]!) < 1.64) return -Infinity;
      return margin(scores, needed, node, (z) => sameSide(model, node, z));
    });
    if (best.node < 0 || best.value === -Infinity) break;
    watch.push({ node: best.node, z: scores.z[best.node]! });
    scores = nodeScores(model, refit(model, [...given, ...explained.claims, ...watch.map((row) => row.node)]));
  }
  return watch;
}

/** |z| above what is needed; −Infinity when the count does not lie on the side of the plain expectation that it must. */
function margin(scores: Scores, needed: Float64Array, node: number, side: (z: number) => boolean): number {
  const z = scores.z[node]!;
  if (!Number.isFinite(z) || needed[node] === Infinity || !side(z)) return -Infinity;
  return Math.abs(z) - needed[node]!;
}

/** Flat while all else fell is not a rise: the count must be above what its own history says. */
const sameSide = (model: NodeModel, node: number, z: number): boolean =>
  z > 0 ? model.counts[node]! > model.expected[node]! : model.counts[node]! < model.expected[node]!;

/**
 * A claim asks for more: the interval that is told with it lies on that side too. Where one kind is nearly everything, what little lies outside
 * it (5 that became 14) would else move its expectation, and a fall be claimed of which the interval says that it may be a rise.
 */
export function clearSide(model: NodeModel, node: number, z: number): boolean {
  const [low, high] = ratioInterval(model, node);
  return z > 0 ? low > 1 : high < 1;
}

function strongest(model: NodeModel, value: (node: number) => number): { node: number; value: number } {
  let node = -1;
  let most = -Infinity;
  for (const candidate of model.nodes.distinct) {
    const now = value(candidate);
    if (now > most) {
      most = now;
      node = candidate;
    }
  }
  return { node, value: most };
}

/** Score of a claim when only the others are explained. */
function aloneScore(model: NodeModel, claim: number, all: readonly number[]): number {
  const expected = refit(
    model,
    all.filter((other) => other !== claim),
  );
  return nodeScores(model, expected, Int32Array.of(claim)).z[claim]!;
}

/** Expectations per node when each claim's leaves are lifted together until every claim holds what was counted. */
function refit(model: NodeModel, claims: readonly number[]): Float64Array {
  const { lattice, leafExpected, leafCounts } = model;
  if (claims.length === 0) return model.expected;
  const fitted = Float64Array.from(leafExpected);
  const leavesOf = claims.map((claim) => {
    const leaves: number[] = [];
    eachLeaf(lattice, claim, (leaf) => leaves.push(leaf));
    return leaves;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const leaves of leavesOf) {
      let y = 0.5;
      let e = 0.5;
      for (const leaf of leaves) {
        y += leafCounts[leaf]!;
        e += fitted[leaf]!;
      }
      const lift = y / e;
      moved = Math.max(moved, Math.abs(Math.log(lift)));
      for (const leaf of leaves) fitted[leaf]! *= lift;
    }
    if (claims.length === 1 || moved < 1e-6) break;
  }
  return sumUp(lattice, fitted);
}
