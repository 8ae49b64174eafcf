// Which of many columns move a count? A Poisson regression that pays for every coefficient, so that most of them stay at 0.
import { shuffle } from '../inference/permutation.ts';
import { seeded } from '../numeric/random.ts';
import { type Column, columnOf, lassoPath, predictor, unitDeviance } from './lasso-path.ts';

export interface LassoOptions {
  /** 1 = absolute values alone (lasso), unless told; below 1 a part of the squares too (elastic net) */
  readonly alpha?: number;
  /** penalties, falling; a hundred from the least that leaves nothing down to 1/10,000 of it, ending
   *  where a step gains nothing any more, unless given */
  readonly lambdas?: ArrayLike<number>;
  /** true: no coefficient below 0; false unless told */
  readonly positive?: boolean;
  /** for the choice of the penalty; 10 unless told, 0 = no choice */
  readonly folds?: number;
  readonly seed?: number;
}

export interface LassoPath {
  readonly known: true;
  readonly lambdas: Float64Array;
  /** per penalty: constant, and one coefficient a column on the column's own scale */
  readonly intercepts: Float64Array;
  readonly coefficients: readonly Float64Array[];
  readonly deviance: Float64Array;
  /** mean deviance an observation that was left out, and its standard error over the folds; null without folds */
  readonly crossDeviance: Float64Array | null;
  readonly crossSe: Float64Array | null;
  /** which penalty has the least of it, and the largest penalty within one standard error of that; null without folds */
  readonly best: number | null;
  readonly sparest: number | null;
}

/**
 * Which of many columns move a count? The path of Poisson regressions from the strongest penalty to the weakest, and which one predicts best.
 * @not To read the coefficients as effects or to test them: they are drawn towards 0, and their choice used the data. Refit what is left (`glm`).
 * @formula min over β of −(1/n) Σ (yᵢηᵢ − e^{ηᵢ}) + λ Σ sⱼ (α|βⱼ| + (1 − α) sⱼβⱼ²/2), η = β₀ + Xβ, sⱼ = standard deviation of column j
 * @pitfall Of columns that say the same one is taken, by accident of the data.
 * @pitfall Folds are drawn by `seed`: with few events the choice of the penalty moves with it.
 * @pitfall Neighbouring places are alike, so that left-out places are not new: cross-validation takes too many columns.
 * @param columns one array a column, each as long as y; no column of ones
 * @param y counts
 * @param options `alpha`, `lambdas`, `positive`, `folds`, `seed`
 * @returns coefficients for each penalty and the chosen ones; { known: false } when nothing happened or no column varies
 * @throws RangeError on lengths that differ, counts below 0, values that are not finite, options outside their ranges
 * @cost O(penalties × steps × values that are not 0), × (folds + 1): 1,600 places × 20 columns with ten folds in about 0.5 s
 * @source Tibshirani 1996; Friedman, Hastie & Tibshirani 2010 (coordinate descent). Checked against glmnet 4.1-6 (1e-6).
 * @example
 * const random = seeded(3);
 * const columns = Array.from({ length: 6 }, () => Float64Array.from({ length: 200 }, () => (random.next() < 0.3 ? 1 : 0)));
 * const y = Array.from({ length: 200 }, (_, i) => drawPoisson(Math.exp(-0.5 + 1.2 * columns[0]![i]! + 0.7 * columns[1]![i]!), random));
 * const path = poissonLasso(columns, y, { folds: 5 });
 * path.known ? path.coefficients[path.sparest!]! : path.reason
 * @figure linesFigure({ title: 'Coefficients of six columns as the penalty falls', xName: '−ln λ', x: [...path.lambdas].map((l) => -Math.log(l)),
 *   series: columns.map((_, j) => ({ name: `column ${j + 1}`, y: path.coefficients.map((b) => b[j]) })) })
 */
export function poissonLasso(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  options: LassoOptions = {},
): LassoPath | { readonly known: false; readonly reason: 'no_events' | 'no_column' } {
  const { alpha = 1, positive = false, folds = 10, seed = 1 } = options;
  const n = y.length;
  check(columns, y, alpha, folds);
  const sparse = columns.map((values) => columnOf(values));
  const all = new Uint8Array(n).fill(1);
  let total = 0;
  for (let i = 0; i < n; i++) total += y[i]!;
  if (total === 0) return { known: false, reason: 'no_events' };
  const most = leastThatLeavesNothing(sparse, y, total / n, positive) / Math.max(alpha, 1e-3);
  if (!(most > 0)) return { known: false, reason: 'no_column' };
  const asked = options.lambdas
    ? Float64Array.from(options.lambdas)
    : Float64Array.from({ length: 100 }, (_, k) => most * 1e-4 ** (k / 99));
  for (const [k, lambda] of asked.entries())
    if (!(lambda >= 0 && Number.isFinite(lambda) && (k === 0 || lambda < asked[k - 1]!)))
      throw new RangeError(`poissonLasso: lambdas must fall and be 0 or more, got ${lambda} at ${k}`);
  const whole = lassoPath(sparse, y, all, asked, { alpha, positive, exact: true, mayEnd: !options.lambdas });
  const lambdas = asked.subarray(0, whole.coefficients.length);
  const made = { known: true as const, lambdas, ...whole };
  if (folds === 0) return { ...made, crossDeviance: null, crossSe: null, best: null, sparest: null };

  const order = Int32Array.from({ length: n }, (_, i) => i);
  shuffle(order, seeded(seed));
  const left = Array.from({ length: folds }, () => new Float64Array(lambdas.length));
  const sizes = new Float64Array(folds);
  for (let fold = 0; fold < folds; fold++) {
    const used = all.slice();
    for (let k = fold; k < n; k += folds) used[order[k]!] = 0;
    const fit = lassoPath(sparse, y, used, lambdas, { alpha, positive, exact: false, mayEnd: false });
    sizes[fold] = used.filter((mark) => mark === 0).length;
    for (let l = 0; l < lambdas.length; l++) {
      const eta = predictor(sparse, fit.coefficients[l]!, fit.intercepts[l]!, n);
      let sum = 0;
      for (let i = 0; i < n; i++) if (used[i] === 0) sum += unitDeviance(y[i]!, eta[i]!);
      left[fold]![l] = sum / sizes[fold]!;
    }
  }
  const crossDeviance = new Float64Array(lambdas.length);
  const crossSe = new Float64Array(lambdas.length);
  for (let l = 0; l < lambdas.length; l++) {
    for (let fold = 0; fold < folds; fold++) crossDeviance[l]! += (left[fold]![l]! * sizes[fold]!) / n;
    let squares = 0;
    for (let fold = 0; fold < folds; fold++) squares += (sizes[fold]! / n) * (left[fold]![l]! - crossDeviance[l]!) ** 2;
    crossSe[l] = Math.sqrt(squares / (folds - 1));
  }
  let best = 0;
  for (let l = 1; l < lambdas.length; l++) if (crossDeviance[l]! < crossDeviance[best]!) best = l;
  let sparest = 0;
  while (crossDeviance[sparest]! > crossDeviance[best]! + crossSe[best]!) sparest++;
  return { ...made, crossDeviance, crossSe, best, sparest };
}

function check(columns: readonly ArrayLike<number>[], y: ArrayLike<number>, alpha: number, folds: number): void {
  if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`poissonLasso: alpha must be in [0, 1], got ${alpha}`);
  if (!(Number.isInteger(folds) && (folds === 0 || (folds >= 2 && folds <= y.length))))
    throw new RangeError(`poissonLasso: folds must be 0 or a whole number from 2 to ${y.length}, got ${folds}`);
  for (let i = 0; i < y.length; i++)
    if (!(y[i]! >= 0 && Number.isFinite(y[i]!))) throw new RangeError(`poissonLasso: y must be 0 or more, got ${y[i]} at ${i}`);
  for (const [j, column] of columns.entries()) {
    if (column.length !== y.length) throw new RangeError(`poissonLasso: column ${j} has ${column.length} values, y has ${y.length}`);
    for (let i = 0; i < y.length; i++)
      if (!Number.isFinite(column[i]!)) throw new RangeError(`poissonLasso: column ${j} has ${column[i]} at ${i}`);
  }
}

function leastThatLeavesNothing(columns: readonly Column[], y: ArrayLike<number>, mean: number, positive: boolean): number {
  let most = 0;
  for (const { at, value, scale } of columns) {
    if (!(scale > 1e-12)) continue;
    let slope = 0;
    for (let k = 0; k < at.length; k++) slope += value[k]! * (y[at[k]!]! - mean);
    most = Math.max(most, (positive ? slope : Math.abs(slope)) / (y.length * scale));
  }
  return most;
}
