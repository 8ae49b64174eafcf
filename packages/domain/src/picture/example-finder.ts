// A finder for data without any earlier year, for tests of everything else: it says of every node that nothing can be compared.
import type { Finding, Findings } from '../finder/finding.ts';
import type { LeafCube, NodeKey } from '../finder/leaf-cube.ts';

export function findWithoutReference(cube: LeafCube): Findings {
  const finding = (key: NodeKey): Finding => ({
    category: key.category,
    area: key.area,
    placeType: key.placeType ?? -1,
    daypart: key.daypart ?? -1,
    node: 0,
    count: 0,
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
    sigma: 0.05,
    relativeVariance: 0,
    smallestVisible: null,
    verdict: 'cannot_tell',
    reason: 'no_reference',
    claimed: false,
    claimedBy: null,
    family: 'found',
    explainedBy: null,
    inside: null,
    furtherRatio: null,
    tier: null,
    sigmaAssumed: false,
    comparableShare: 1,
  });
  return {
    reference: { kind: 'none', backYears: 0 },
    nodes: 0,
    families: [],
    falseDiscoveryRate: 0.05,
    headline: { count: Array.from(cube.counts).reduce((a, b) => a + b, 0), expected: null, ratio: null, interval: null, moved: false },
    problems: [],
    followed: [],
    finding,
    expectedMonths: () => null,
  };
}
