// Local Gi* on a lattice (Getis and Ord 1992, Ord and Getis 1995): is there more in and around a cell than an even spread would give?

import { poissonAtLeast } from '../numeric/count-distributions.ts';
import { normalUpper } from '../numeric/normal.ts';

/** z of one place: sum over it and its neighbours against what the mean of all places predicts. Binary weights, self included. */
function score(sum: number, weight: number, n: number, mean: number, sd: number): number {
  const spread = (n * weight - weight * weight) / (n - 1);
  return spread > 0 && sd > 0 ? (sum - mean * weight) / (sd * Math.sqrt(spread)) : 0;
}

function meanAndSd(values: ArrayLike<number>, inside?: Uint8Array): { n: number; mean: number; sd: number; total: number } {
  let n = 0;
  let total = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (inside && inside[i] === 0) continue;
    n++;
    total += values[i]!;
    squares += values[i]! * values[i]!;
  }
  const mean = n > 0 ? total / n : 0;
  return { n, mean, total, sd: n > 0 ? Math.sqrt(Math.max(0, squares / n - mean * mean)) : 0 };
}

export interface LatticeScores {
  readonly z: Float64Array;
  /**
   * Upper-tail p per cell: the larger of the normal p and the Poisson p of the sum in and around the cell under an even spread.
   * The normal tail alone is far too light where most cells are empty (z above 100 has been seen), the Poisson tail alone where they clump.
   */
  readonly p: Float64Array;
  /** events in and around the cell */
  readonly sums: Float64Array;
  /** cells that took part */
  readonly cells: number;
}

/**
 * Gi* on a lattice with the 3 × 3 cells around each (or (2·reach + 1)²), by prefix sums.
 * @param values  columns × rows counts, column + columns × row
 * @param inside  1 = the cell takes part (something can happen there); 0 = sea, forest: neither counted nor tested, p = 1
 * Cost O(cells), whatever the reach.
 */
export function giStarLattice(values: ArrayLike<number>, columns: number, rows: number, inside?: Uint8Array, reach = 1): LatticeScores {
  if (values.length !== columns * rows) throw new RangeError(`values has ${values.length} cells, expected ${columns * rows}`);
  const { n, mean, sd } = meanAndSd(values, inside);
  const width = columns + 1;
  const prefix = new Float64Array(width * (rows + 1));
  const weights = new Float64Array(width * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let weight = 0;
    for (let column = 0; column < columns; column++) {
      const i = column + columns * row;
      const takesPart = !inside || inside[i] === 1;
      if (takesPart) {
        sum += values[i]!;
        weight++;
      }
      const at = column + 1 + width * (row + 1);
      prefix[at] = prefix[at - width]! + sum;
      weights[at] = weights[at - width]! + weight;
    }
  }
  const z = new Float64Array(values.length);
  const p = new Float64Array(values.length).fill(1);
  const sums = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    const low = width * Math.max(0, row - reach);
    const high = width * Math.min(rows, row + reach + 1);
    for (let column = 0; column < columns; column++) {
      const i = column + columns * row;
      if (inside && inside[i] === 0) continue;
      const left = Math.max(0, column - reach);
      const right = Math.min(columns, column + reach + 1);
      const sum = prefix[high + right]! - prefix[high + left]! - prefix[low + right]! + prefix[low + left]!;
      const weight = weights[high + right]! - weights[high + left]! - weights[low + right]! + weights[low + left]!;
      sums[i] = sum;
      z[i] = score(sum, weight, n, mean, sd);
      if (z[i]! > 0) p[i] = Math.max(normalUpper(z[i]!), poissonAtLeast(Math.round(sum), mean * weight));
    }
  }
  return { z, p, sums, cells: n };
}
