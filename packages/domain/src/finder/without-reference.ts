// No earlier year to compare with: every node keeps its count, and of change nothing can be said.
import type { Finding, Findings } from './finding.ts';
import { eachLeaf, latticeOf, nodeOfKey } from './lattice.ts';
import type { LeafCube, NodeKey } from './leaf-cube.ts';
import { FALSE_DISCOVERY_RATE } from './thresholds.ts';

export function withoutReference(cube: LeafCube, followed: readonly NodeKey[]): Findings {
  const lattice = latticeOf(cube);
  const first = cube.months - Math.min(cube.windowMonths, cube.months);
  const countOf = (node: number): number => {
    let count = 0;
    if (node < 0) return 0;
    eachLeaf(lattice, node, (leaf) => {
      for (let m = first; m < cube.months; m++) count += cube.counts[leaf * cube.months + m]!;
    });
    return count;
  };
  const finding = (key: NodeKey, family: Finding['family'] = 'found'): Finding => {
    const node = nodeOfKey(lattice, key);
    return {
      category: key.category,
      area: key.area,
      placeType: key.placeType ?? -1,
      daypart: key.daypart ?? -1,
      node,
      count: countOf(node),
      expected: null,
      movement: 1,
      ratio: null,
      interval: null,
      excess: null,
      shrunkLogRatio: null,
      q: null,
      z: null,
      threshold: null,
      phi: 1,
      sigma: 0,
      relativeVariance: 0,
      smallestVisible: null,
      verdict: 'cannot_tell',
      reason: 'no_reference',
      claimed: false,
      claimedBy: null,
      family,
      explainedBy: null,
      inside: null,
      furtherRatio: null,
      tier: null,
      sigmaAssumed: true,
      comparableShare: 1,
    };
  };
  return {
    reference: { kind: 'none', backYears: 0 },
    nodes: 0,
    families: [],
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    headline: { count: countOf(0), expected: null, ratio: null, interval: null, moved: false },
    problems: [],
    followed: followed.map((key) => finding(key, 'followed')),
    finding: (key) => finding(key),
    expectedMonths: () => null,
  };
}
