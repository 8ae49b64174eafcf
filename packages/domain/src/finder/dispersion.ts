// Step 3: how much more than chance do months vary (φ)? From history months only, shrunk over the nodes of a class.
// The prior is deliberately twice the excess: sparse leaves burst (0, 0, 9), and the minimum over a thousand nodes is the claim.

import { missingReader } from './comparable-months.ts';
import { type Lattice, nodeAt, sumUp } from './lattice.ts';
import type { LeafCube } from './leaf-cube.ts';
import { CLASSES, type NodeClasses } from './node-classes.ts';

export interface Dispersion {
  /** [node] variance over mean of a month, at least 1 */
  readonly phi: Float64Array;
  /** mean over all nodes */
  readonly mean: number;
}

/** Used when no months can be judged (area-year tables, very small data). */
const ASSUMED = 1.9;
const PRIOR_DF = 20;
const CLASS_PRIOR_DF = 110;

/** @param taking 1 for each block of twelve months before the window that may be used, newest first */
export function dispersion(
  cube: LeafCube,
  lattice: Lattice,
  nodes: NodeClasses,
  expected: Float64Array,
  leafExpected: Float64Array,
  taking: ArrayLike<number>,
): Dispersion {
  const blocks = Math.min(taking.length, Math.floor((cube.months - cube.windowMonths) / 12));
  const width = blocks * 12;
  const phi = new Float64Array(lattice.size).fill(ASSUMED);
  if (width === 0) return { phi, mean: ASSUMED };
  const first = cube.months - cube.windowMonths - width;
  const isMissing = missingReader(cube, lattice);
  const counts = new Int32Array(lattice.leaves * width);
  const present = isMissing ? new Float64Array(lattice.leaves * width) : null;
  for (let leaf = 0; leaf < lattice.leaves; leaf++)
    for (let m = 0; m < width; m++) {
      const missing = isMissing?.(leaf, first + m) === 1;
      if (!missing) counts[leaf * width + m] = cube.counts[leaf * cube.months + first + m]!;
      if (present && !missing) present[leaf * width + m] = leafExpected[leaf]!;
    }
  const months = sumUp(lattice, counts, width);
  // share of a node's expectation that has data in a month; 1 everywhere when nothing is missing
  const presence = present ? sumUp(lattice, present, width) : null;
  if (presence)
    for (let node = 0; node < lattice.size; node++)
      for (let m = 0; m < width; m++) presence[node * width + m] = expected[node]! > 0 ? presence[node * width + m]! / expected[node]! : 0;
  const season = seasonShares(lattice, months, presence, width);

  const chi = new Float64Array(lattice.size);
  const df = new Float64Array(lattice.size);
  const classChi = new Float64Array(CLASSES);
  const classDf = new Float64Array(CLASSES);
  const [, axisA, axisP, axisD] = lattice.axes;
  const finer = axisP.size * axisD.size;
  const perCategory = axisA.size * finer;
  for (const node of nodes.distinct) {
    const shares = (Math.floor(node / perCategory) * finer + (node % finer)) * 12;
    for (let block = 0; block < blocks; block++) {
      if (!taking[blocks - 1 - block]) continue;
      const from = node * width + block * 12;
      let total = 0;
      for (let m = 0; m < 12; m++) total += months[from + m]!;
      if (total < 12) continue;
      let squares = 0;
      let whole = 0;
      let used = 0;
      for (let m = 0; m < 12; m++) {
        const share = season[shares + m]! * (presence ? presence[from + m]! : 1);
        if (share < 1e-4) continue;
        squares += months[from + m]! ** 2 / share;
        whole += share;
        used++;
      }
      if (used < 3) continue;
      chi[node]! += Math.max(0, (squares * whole) / total - total);
      df[node]! += used - 1;
    }
    classChi[nodes.kind[node]!]! += chi[node]!;
    classDf[nodes.kind[node]!]! += df[node]!;
  }
  let sumChi = 0;
  let sumDf = 0;
  for (let i = 0; i < CLASSES; i++) {
    sumChi += classChi[i]!;
    sumDf += classDf[i]!;
  }
  if (sumDf === 0) return { phi, mean: ASSUMED };
  const overall = sumChi / sumDf;
  for (const node of nodes.distinct) {
    const kind = nodes.kind[node]!;
    const ofClass = (classChi[kind]! + CLASS_PRIOR_DF * overall) / (classDf[kind]! + CLASS_PRIOR_DF);
    const weight = df[node]! * Math.min(1, expected[node]! / 40);
    const own = df[node]! > 0 ? chi[node]! / df[node]! : 0;
    phi[node] = Math.max(1, (weight * own + PRIOR_DF * (1 + 2 * (ofClass - 1))) / (weight + PRIOR_DF));
  }
  return { phi, mean: Math.max(1, overall) };
}

/**
 * Month shares of the category over the whole area, from history: [category node][place type node][daypart node][12].
 * Narrower nodes lean on their category's shares with the weight of 60 incidents.
 */
function seasonShares(lattice: Lattice, months: Int32Array, presence: Float64Array | null, width: number): Float64Array {
  const [axisC, , axisP, axisD] = lattice.axes;
  const finer = axisP.size * axisD.size;
  const shares = new Float64Array(axisC.size * finer * 12);
  const tally = new Float64Array(12);
  const seen = new Float64Array(12);
  for (let c = 0; c < axisC.size; c++)
    for (let narrow = 0; narrow < finer; narrow++) {
      const node = nodeAt(lattice, c, 0, Math.floor(narrow / axisD.size), narrow % axisD.size);
      tally.fill(0);
      seen.fill(0);
      let total = 0;
      for (let m = 0; m < width; m++) {
        tally[m % 12]! += months[node * width + m]!;
        seen[m % 12]! += presence ? presence[node * width + m]! : 1;
        total += months[node * width + m]!;
      }
      const at = (c * finer + narrow) * 12;
      let sum = 0;
      for (let m = 0; m < 12; m++) {
        const rate = seen[m]! > 0.05 ? (tally[m]! * width) / 12 / seen[m]! : total / 12;
        shares[at + m] = narrow === 0 ? (rate + 1) / (total + 12) : (rate + 60 * shares[c * finer * 12 + m]!) / (total + 60);
        sum += shares[at + m]!;
      }
      for (let m = 0; m < 12; m++) shares[at + m]! /= sum;
    }
  return shares;
}
