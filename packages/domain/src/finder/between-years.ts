// Step 4: how much do rates wander from year to year beyond chance (σ)? Months cannot say it; past changes between years can.
// Pooled per class of node, shrunk to what real files have shown, capped so that one abnormal year cannot hide every later rise.
import type { Lattice } from './lattice.ts';
import { CLASSES, type NodeClasses } from './node-classes.ts';
import { sharedMovement } from './shared-movement.ts';
import { variogram } from './year-weights.ts';

/** Rows: category leaf, group, all. Columns: area leaf, district, all. Standard deviation of the log rate between two years. */
const PRIOR = [0.1, 0.07, 0.06, 0.08, 0.06, 0.06, 0.07, 0.06, 0.05];
const CAP = [0.2, 0.12, 0.08, 0.15, 0.1, 0.08, 0.1, 0.06, 0.05];
/** Nodes narrower in place type or daypart wander a little more than the category × area they stand in. */
const NARROW = 1.15;
const FLOOR = 0.02;
const PRIOR_WEIGHT = 20;

export interface BetweenYears {
  /** standard deviation per class */
  readonly sigmas: Float64Array;
  /** false when no pair of years could be judged and the values are assumed */
  readonly measured: boolean;
}

/**
 * @param years  [year][node] sums of the back-years, oldest first
 * @param taking 1 for back-years that take part
 */
export function betweenYears(
  lattice: Lattice,
  nodes: NodeClasses,
  years: readonly Float64Array[],
  taking: ArrayLike<number>,
  phi: Float64Array,
  phiMean: number,
): BetweenYears {
  const prior = Float64Array.from({ length: CLASSES }, (_, i) => (i < 9 ? PRIOR[i]! : PRIOR[i - 9]! * NARROW));
  const cap = Float64Array.from({ length: CLASSES }, (_, i) => (i < 9 ? CAP[i]! : CAP[i - 9]! * NARROW));
  const kinds: number[] = [];
  const volumes: number[] = [];
  const squares: number[] = [];
  const noise: number[] = [];
  const steps: number[] = [];
  let before = -1;
  for (let year = 0; year < years.length; year++) {
    if (!taking[year]) continue;
    if (before >= 0) {
      const movement = sharedMovement(lattice, nodes, years[year]!, years[before]!, phiMean, prior);
      const step = variogram(year - before);
      for (const node of nodes.distinct) {
        const after = years[year]![node]!;
        const sum = years[before]![node]! + after;
        if (sum < 20 || node === 0) continue;
        const m = movement(node);
        const p = m / (1 + m);
        kinds.push(nodes.kind[node]!);
        volumes.push(sum * p * (1 - p));
        squares.push((after - sum * p) ** 2);
        noise.push(phi[node]!);
        steps.push(step);
      }
    }
    before = year;
  }
  const variance = prior.map((s) => s * s);
  const weight = new Float64Array(CLASSES);
  for (let round = 0; round < 4; round++) {
    const top = new Float64Array(CLASSES);
    const below = new Float64Array(CLASSES);
    weight.fill(0);
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i]!;
      const v = volumes[i]!;
      const chance = noise[i]! * v;
      const w = (noise[i]! + 0.01 * v) ** -2;
      // clipping at 2.5 standard deviations takes 2.2 % of a normal variance with it
      const square = Math.min(squares[i]!, 6.25 * (chance + variance[kind]! * steps[i]! * v * v)) / 0.978;
      top[kind]! += w * (square - chance);
      below[kind]! += w * v * v * steps[i]!;
      weight[kind]! += Math.min(1, 4 * ((0.01 * v) / (noise[i]! + 0.01 * v)) ** 2);
    }
    for (let kind = 0; kind < CLASSES; kind++)
      variance[kind] = below[kind]! > 0 ? Math.max(0, top[kind]! / below[kind]!) : prior[kind]! ** 2;
  }
  const sigmas = variance.map((value, kind) => {
    const shrunk = (weight[kind]! * value + PRIOR_WEIGHT * prior[kind]! ** 2) / (weight[kind]! + PRIOR_WEIGHT);
    return Math.min(cap[kind]!, Math.max(FLOOR, Math.sqrt(shrunk)));
  });
  return { sigmas, measured: kinds.length > 0 };
}
