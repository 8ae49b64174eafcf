// Steps 0–4 put together: for every node what was counted, what was expected, and how uncertain that expectation is.
import { betweenYears } from './between-years.ts';
import { type ComparableMonths, comparableMonths } from './comparable-months.ts';
import { dispersion } from './dispersion.ts';
import { type Lattice, latticeOf, sumUp } from './lattice.ts';
import type { LeafCube } from './leaf-cube.ts';
import { leafExpectations } from './leaf-expectations.ts';
import { type NodeClasses, nodeClasses } from './node-classes.ts';
import { yearWeights } from './year-weights.ts';

export interface NodeModel {
  readonly cube: LeafCube;
  readonly lattice: Lattice;
  readonly nodes: NodeClasses;
  readonly months: ComparableMonths;
  /** [leaf] window counts and expectations from history alone, over comparable leaves and months */
  readonly leafCounts: Float64Array;
  readonly leafExpected: Float64Array;
  /** [node] the same, summed */
  readonly counts: Float64Array;
  readonly expected: Float64Array;
  /** [node] dispersion of months, and its mean over all nodes */
  readonly phi: Float64Array;
  readonly phiMean: number;
  /** between-year standard deviation per class */
  readonly sigmas: Float64Array;
  readonly sigmaMeasured: boolean;
  /** [node] relative variance of the expected count: 1/(nₑE/φ + 1) + σ²h */
  readonly relativeVariance: Float64Array;
  /** wander h of the root, for the headline */
  readonly wander: number;
  /** [node] share of the node's incidents (all months) that stand in comparable leaves */
  readonly comparableShare: Float64Array;
}

/** Dispersion assumed for the first round of expectations, before it has been measured. */
const FIRST_PHI = 1.5;

/** @returns null when no year before the window can be compared */
export function nodeModel(cube: LeafCube, abnormal: ReadonlySet<number>): NodeModel | null {
  const lattice = latticeOf(cube);
  const months = comparableMonths(cube, lattice, abnormal);
  const { backYears, sums, usable, comparable } = months;
  const taking = Uint8Array.from({ length: backYears }, (_, year) => (abnormal.has(backYears - year) ? 0 : 1));
  if (!taking.includes(1)) return null;
  const leafCounts = sums[backYears]!;
  const history = historyOf(lattice, sums, usable, taking);
  const alive = new Uint8Array(lattice.leaves);
  for (let leaf = 0; leaf < lattice.leaves; leaf++)
    if (comparable === null || comparable[leaf]) alive[leaf] = leafCounts[leaf]! > 0 || history.mean[leaf]! > 0 ? 1 : 0;
  const nodes = nodeClasses(lattice, alive);
  if (nodes.distinct.length === 0) return null;

  let leafExpected = leafExpectations(lattice, history.mean, history.worth, FIRST_PHI);
  let expected = sumUp(lattice, leafExpected);
  const newestFirst = Uint8Array.from(taking).reverse();
  const spread = dispersion(cube, lattice, nodes, expected, leafExpected, newestFirst);
  leafExpected = leafExpectations(lattice, history.mean, history.worth, spread.mean);
  expected = sumUp(lattice, leafExpected);
  const years = fullYears(lattice, sums, usable, taking);
  const between = betweenYears(lattice, nodes, years, taking, spread.phi, spread.mean);

  const over = (values: Float64Array): Float64Array =>
    sumUp(
      lattice,
      values.map((value, leaf) => value * leafExpected[leaf]!),
    );
  const perWorth = over(history.worth.map((worth) => (worth > 0 ? 1 / worth : 0)));
  const wander = over(history.wander);
  const relativeVariance = new Float64Array(lattice.size);
  for (const node of nodes.distinct) {
    const e = expected[node]!;
    const worth = perWorth[node]! > 0 ? e / perWorth[node]! : 1;
    const h = e > 0 ? wander[node]! / e : 1;
    relativeVariance[node] = 1 / ((worth * e) / spread.phi[node]! + 1) + between.sigmas[nodes.kind[node]!]! ** 2 * h;
  }
  return {
    cube,
    lattice,
    nodes,
    months,
    leafCounts,
    leafExpected,
    counts: sumUp(lattice, leafCounts),
    expected,
    phi: spread.phi,
    phiMean: spread.mean,
    sigmas: between.sigmas,
    sigmaMeasured: between.measured,
    relativeVariance,
    wander: expected[0]! > 0 ? wander[0]! / expected[0]! : 1,
    comparableShare: shareComparable(cube, lattice, comparable),
  };
}

/** Per leaf: weighted mean of the back-years it can use, what that mean is worth in years, and how far it wanders from the window. */
function historyOf(lattice: Lattice, sums: readonly Float64Array[], usable: readonly Uint8Array[] | null, taking: Uint8Array) {
  const mean = new Float64Array(lattice.leaves);
  const worth = new Float64Array(lattice.leaves);
  const wander = new Float64Array(lattice.leaves);
  const known = new Map<string, ReturnType<typeof yearWeights>>();
  const used = new Uint8Array(taking.length);
  for (let leaf = 0; leaf < lattice.leaves; leaf++) {
    for (let year = 0; year < taking.length; year++) used[year] = taking[year]! && (usable === null || usable[year]![leaf]) ? 1 : 0;
    const key = used.join('');
    let weights = known.get(key);
    if (!weights) {
      weights = yearWeights(used);
      known.set(key, weights);
    }
    worth[leaf] = weights.effectiveYears;
    wander[leaf] = weights.wander;
    let sum = 0;
    for (let year = 0; year < taking.length; year++) sum += weights.weights[year]! * sums[year]![leaf]!;
    mean[leaf] = sum;
  }
  return { mean, worth, wander };
}

/** Sums per back-year and node over leaves that have every year, so that a dropped year is never taken for a change. */
function fullYears(
  lattice: Lattice,
  sums: readonly Float64Array[],
  usable: readonly Uint8Array[] | null,
  taking: Uint8Array,
): Float64Array[] {
  return Array.from(taking, (_, year) => {
    if (usable === null) return sumUp(lattice, sums[year]!);
    const kept = sums[year]!.map((value, leaf) => (taking.every((takes, k) => !takes || usable[k]![leaf] === 1) ? value : 0));
    return sumUp(lattice, kept);
  });
}

function shareComparable(cube: LeafCube, lattice: Lattice, comparable: Uint8Array | null): Float64Array {
  if (comparable === null) return new Float64Array(lattice.size).fill(1);
  const all = new Float64Array(lattice.leaves);
  for (let leaf = 0; leaf < lattice.leaves; leaf++)
    for (let month = 0; month < cube.months; month++) all[leaf]! += cube.counts[leaf * cube.months + month]!;
  const whole = sumUp(lattice, all);
  const kept = sumUp(
    lattice,
    all.map((value, leaf) => (comparable[leaf] ? value : 0)),
  );
  return whole.map((value, node) => (value > 0 ? kept[node]! / value : 1));
}

/** The 95 % interval of what was counted over what was expected. */
export function ratioInterval({ counts, expected, phi, relativeVariance }: NodeModel, node: number): readonly [number, number] {
  const y = counts[node]! + 0.5;
  const log = Math.log(y / (expected[node]! + 0.5));
  const reach = 1.96 * Math.sqrt(phi[node]! / y + relativeVariance[node]!);
  return [Math.exp(log - reach), Math.exp(log + reach)];
}
