// Steps 5–6: how unusual is each node's count, once what moved with everything else is taken out?
import { negativeBinomialScore } from '@samsyn/stats';
import type { NodeModel } from './node-model.ts';
import { sharedMovement } from './shared-movement.ts';

/** Below this a node can only be claimed as new, with many incidents and a wider spread assumed. */
export const SMALL = 5;
const NEW_PHI = 3;
const NEW_COUNT = 10;

export interface Scores {
  /** [node] signed normal score, NaN for nodes that are not tested */
  readonly z: Float64Array;
  /** [node] shared movement */
  readonly movement: Float64Array;
}

/**
 * Scores of these nodes against expectations in which claimed problems are already explained.
 * @param expected [node]; the model's own, or refitted
 * @param tested   distinct nodes; all unless told
 */
export function nodeScores(model: NodeModel, expected: Float64Array, tested: Int32Array = model.nodes.distinct): Scores {
  const { lattice, nodes, counts, phi, phiMean, sigmas } = model;
  const movementOf = sharedMovement(lattice, nodes, counts, expected, phiMean, sigmas);
  const z = new Float64Array(lattice.size).fill(Number.NaN);
  const movement = new Float64Array(lattice.size).fill(1);
  for (const node of tested) {
    const m = movementOf(node);
    movement[node] = m;
    z[node] = scoreOf(model, node, expected[node]! * m, phi[node]!);
  }
  return { z, movement };
}

function scoreOf(model: NodeModel, node: number, mean: number, phi: number): number {
  const y = model.counts[node]!;
  const small = model.expected[node]! < SMALL;
  if (small && y < NEW_COUNT) return Number.NaN;
  if (mean <= 0) return Number.NaN;
  const spread = small ? Math.max(phi, NEW_PHI) : phi;
  return negativeBinomialScore(y / spread, mean / spread, 1 / model.relativeVariance[node]!);
}
