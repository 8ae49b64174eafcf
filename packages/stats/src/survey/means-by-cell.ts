// The usual survey: people drawn one by one in strata, weights raked once or not at all. Three passes over the rows a question, the same numbers
// as by `meanContributions` and `taylorVariance`, which serve every other design.
import { levelSolver } from './calibration.ts';
import { cellsOf } from './cells.ts';
import { type Asked, readColumn } from './estimate.ts';
import { isDirect, squaresFactor } from './taylor-variance.ts';

export interface CellMean {
  readonly n: number;
  readonly mean: number;
  readonly weight: number;
  /** Σ w (y − ȳ)² */
  readonly squares: number;
  readonly variance: number;
}

/** What tells the mean of a column and its variance, or null where the design is not of this kind. */
export function meansByCell(asked: Asked): ((column: ArrayLike<number>) => CellMean) | null {
  const { who, survey, inside, missing } = asked;
  const { unit, stratum, drawn, population, share } = survey.stages[0]!;
  const calibration = survey.calibrations[0];
  if (survey.stages.length > 1 || survey.calibrations.length > 1 || survey.lonely > 0 || !isDirect(unit, stratum)) return null;
  if (calibration && (calibration.kind !== 'margins' || calibration.weights !== survey.weights)) return null;
  const margins = calibration?.margins ?? [];
  const cells = cellsOf(
    [...margins.map(({ codes, totals }) => ({ codes, count: totals.length })), { codes: stratum, count: drawn.length }],
    survey.n,
  );
  const { cell, count, levels } = cells;
  const base = calibration?.base ?? survey.weights;
  const solve = calibration ? levelSolver(margins, base, cells) : null;
  const of = levels[margins.length]!;
  const factor = new Float64Array(count);
  const perStratum = squaresFactor(drawn, population, share);
  for (let c = 0; c < count; c++) factor[c] = perStratum[of[c]!]!;

  const { n: rows, weights } = survey;
  const y = new Float64Array(rows);
  const bases = new Float64Array(count);
  const products = new Float64Array(count);
  const explained = new Float64Array(count);
  const sums = new Float64Array(count);
  const told = new Float64Array(4);
  const centre = new Float64Array(drawn.length);
  return (column) => {
    if (column.length !== rows) throw new RangeError(`${who}: a column has ${column.length} rows, expected ${rows}`);
    y.set(column);
    bases.fill(0);
    products.fill(0);
    sumAnswers(y, weights, cell, base, inside, missing, bases, products, told);
    const n = told[0]!;
    const weight = told[1]!;
    const sum = told[2]!;
    // refuses the infinite answer by its row, unless it stands outside
    if (told[3] === 1) {
      readColumn(asked, column, new Float64Array(rows));
    }
    const mean = sum / weight;
    if (n === 0 || !(weight > 0)) return { n, mean: 0, weight: 0, squares: 0, variance: 0 };
    if (solve) {
      for (let c = 0; c < count; c++) products[c] = (products[c]! - mean * bases[c]!) / weight;
      solve(products, explained);
    }
    sums.fill(0);
    const squares = contribute(y, weights, cell, explained, sums, mean, 1 / weight);
    centre.fill(0);
    for (let c = 0; c < count; c++) centre[of[c]!] = centre[of[c]!]! + sums[c]!;
    for (let c = 0; c < count; c++) sums[c] = centre[of[c]!]! / drawn[of[c]!]!;
    return { n, mean, weight, squares, variance: spread(y, cell, sums, factor) };
  };
}

/** Sums of weights and answers, over all and per cell; rows that did not answer become NaN. told: answers, Σ w, Σ w y, whether one is infinite. */
function sumAnswers(
  y: Float64Array,
  weights: Float64Array,
  cell: Int32Array,
  base: Float64Array,
  inside: Uint8Array,
  missing: number,
  bases: Float64Array,
  products: Float64Array,
  told: Float64Array,
): void {
  let n = 0;
  let weight = 0;
  let sum = 0;
  let infinite = 0;
  for (let i = 0; i < y.length; i++) {
    const value = y[i]!;
    if (value === missing || inside[i] === 0 || value - value !== 0) {
      if (value === Infinity || value === -Infinity) infinite = 1;
      y[i] = Number.NaN;
      continue;
    }
    const c = cell[i]!;
    const w = weights[i]!;
    const b = base[i]!;
    n++;
    weight += w;
    sum += w * value;
    bases[c] = bases[c]! + b;
    products[c] = products[c]! + b * value;
  }
  told[0] = n;
  told[1] = weight;
  told[2] = sum;
  told[3] = infinite;
}

/** Answers into contributions to their mean, off the margins; their sums per cell. Returns Σ w (y − ȳ)². */
function contribute(
  y: Float64Array,
  weights: Float64Array,
  cell: Int32Array,
  explained: Float64Array,
  sums: Float64Array,
  mean: number,
  inverse: number,
): number {
  let squares = 0;
  for (let i = 0; i < y.length; i++) {
    const gap = y[i]! - mean;
    const c = cell[i]!;
    const w = weights[i]!;
    let z = -explained[c]!;
    if (gap - gap === 0) {
      squares += w * gap * gap;
      z += gap * inverse;
    }
    z *= w;
    y[i] = z;
    sums[c] = sums[c]! + z;
  }
  return squares;
}

/** Σ factor (z − centre)². */
function spread(z: Float64Array, cell: Int32Array, centre: Float64Array, factor: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const c = cell[i]!;
    const gap = z[i]! - centre[c]!;
    sum += factor[c]! * gap * gap;
  }
  return sum;
}
