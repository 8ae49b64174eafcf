// Small areas: what few answers say, drawn towards what areas like it say.
import { choleskyInPlace, choleskyInverse } from '../numeric/solve.ts';

export type SmallAreas =
  | {
      readonly known: true;
      /** per area: the estimate, and the root of its expected squared error */
      readonly value: Float64Array;
      readonly error: Float64Array;
      /** per area: how much its own answers count, 0–1 */
      readonly own: Float64Array;
      /** variance between areas that the columns do not explain */
      readonly between: number;
      /** of the constant and the columns */
      readonly beta: Float64Array;
    }
  | { readonly known: false; readonly reason: 'too_few_areas' | 'repeated_column' };

/**
 * What can be said of an area where few answered? Its own estimate and what areas like it say, each as sure as it is.
 * @not As if it were the area's own answer: say that it leans on others. Not below some eight areas, where the variance between them is a guess.
 * @formula y_i = x_iᵀβ + u_i + e_i, Var u = σ², Var e_i = D_i;  γ_i = σ²/(σ² + D_i);  ŷ_i = γ_i y_i + (1 − γ_i) x_iᵀβ̂;
 *   σ² = max(0, (Σ (y − ŷ_ols)² − Σ D_i (1 − h_i))/(m − p));
 *   error² = γ_i D_i + (1 − γ_i)² x_iᵀ(Xᵀ V⁻¹ X)⁻¹x_i + 2 D_i²/(σ² + D_i)³ · 2 Σ (σ² + D_j)²/m²
 * @pitfall The errors D are taken as known; from ten answers they are not. Smooth them, or give those of the larger groups.
 * @pitfall σ² = 0 says that all areas follow the columns exactly: with few areas that is chance.
 * @pitfall Areas that nobody answered for get D = Infinity: theirs is the columns' value alone.
 * @param y direct estimates of m areas
 * @param D their variances (squared errors), above 0; Infinity = no answer, y is not read
 * @param X columns of m numbers that are known of every area, beside the constant
 * @returns { known: true, value, error, own, between, beta } in the unit of y, or { known: false, reason }
 * @throws RangeError when sizes differ, a variance is not above 0 or a number is not finite
 * @cost O(areas × columns²)
 * @source Fay & Herriot 1979, JASA 74; Prasad & Rao 1990, JASA 85. Checked against the formulas worked in R 4.2.2 (1e-9).
 * @example
 * const direct = [3.27, 3.15, 2.94, 2.88, 2.65, 2.58, 2.93, 3.15, 3.99, 2.87];
 * const variance = [0.013, 0.016, 0.031, 0.062, 0.038, 0.071, 0.109, 0.107, 0.136, 0.222];
 * const areas = fayHerriot(direct, variance, [direct.map((_, i) => i + 1)]);
 * areas
 * @figure intervalsFigure({ title: 'Own estimates and those that lean on the others', rows: direct.flatMap((y, i) => [
 *   { name: `area ${i + 1}`, value: y, lo: y - 1.96 * Math.sqrt(variance[i]), hi: y + 1.96 * Math.sqrt(variance[i]) },
 *   { name: 'leaning', value: answer.value[i], lo: answer.value[i] - 1.96 * answer.error[i], hi: answer.value[i] + 1.96 * answer.error[i] }]) })
 */
export function fayHerriot(y: ArrayLike<number>, D: ArrayLike<number>, X: readonly ArrayLike<number>[]): SmallAreas {
  const all = y.length;
  if (D.length !== all) throw new RangeError(`fayHerriot: as many variances as estimates are needed, got ${D.length} and ${all}`);
  for (const [j, column] of X.entries()) {
    if (column.length !== all) throw new RangeError(`fayHerriot: column ${j} has ${column.length} areas, expected ${all}`);
    for (let i = 0; i < all; i++)
      if (!Number.isFinite(column[i]!)) throw new RangeError(`fayHerriot: column ${j} has ${column[i]} in area ${i}`);
  }
  const told: number[] = [];
  for (let i = 0; i < all; i++) {
    if (!(D[i]! > 0)) throw new RangeError(`fayHerriot: variances must be above 0, got ${D[i]} in area ${i}`);
    if (D[i] === Infinity) continue;
    if (!Number.isFinite(y[i]!)) throw new RangeError(`fayHerriot: estimates must be finite, got ${y[i]} in area ${i}`);
    told.push(i);
  }
  const p = X.length + 1;
  const m = told.length;
  if (m <= p) return { known: false, reason: 'too_few_areas' };
  const rowOf = (i: number): Float64Array => Float64Array.from({ length: p }, (_, j) => (j === 0 ? 1 : X[j - 1]![i]!));
  const rows = Array.from({ length: all }, (_, i) => rowOf(i));

  const plain = weighted(rows, y, told, () => 1);
  if (!plain) return { known: false, reason: 'repeated_column' };
  let squares = 0;
  let expected = 0;
  for (const i of told) {
    const gap = y[i]! - along(rows[i]!, plain.beta);
    squares += gap * gap;
    expected += D[i]! * (1 - form(rows[i]!, plain.inverse));
  }
  const between = Math.max(0, (squares - expected) / (m - p));
  const fit = weighted(rows, y, told, (i) => 1 / (between + D[i]!));
  if (!fit) return { known: false, reason: 'repeated_column' };
  let sum = 0;
  for (const i of told) sum += (between + D[i]!) ** 2;
  // variance of the moment estimate of `between`
  const unsure = (2 * sum) / (m * m);
  const own = new Float64Array(all);
  const value = new Float64Array(all);
  const error = new Float64Array(all);
  for (let i = 0; i < all; i++) {
    const free = D[i] === Infinity;
    const gamma = free ? 0 : between / (between + D[i]!);
    const line = along(rows[i]!, fit.beta);
    own[i] = gamma;
    value[i] = free ? line : gamma * y[i]! + (1 - gamma) * line;
    const inner = free ? between : gamma * D[i]!;
    const third = free ? 0 : (D[i]! ** 2 / (between + D[i]!) ** 3) * unsure;
    error[i] = Math.sqrt(inner + (1 - gamma) ** 2 * form(rows[i]!, fit.inverse) + 2 * third);
  }
  return { known: true, value, error, own, between, beta: fit.beta };
}

function along(x: Float64Array, beta: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += x[j]! * beta[j]!;
  return sum;
}

/** xᵀ A x. */
function form(x: Float64Array, a: Float64Array): number {
  const p = x.length;
  let sum = 0;
  for (let j = 0; j < p; j++) for (let k = 0; k < p; k++) sum += x[j]! * a[j * p + k]! * x[k]!;
  return sum;
}

/** Weighted least squares over the areas that are told; null when a column repeats others. */
function weighted(
  rows: readonly Float64Array[],
  y: ArrayLike<number>,
  told: readonly number[],
  weight: (i: number) => number,
): { readonly beta: Float64Array; readonly inverse: Float64Array } | null {
  const p = rows[0]!.length;
  const matrix = new Float64Array(p * p);
  const right = new Float64Array(p);
  for (const i of told) {
    const w = weight(i);
    const x = rows[i]!;
    for (let j = 0; j < p; j++) {
      right[j] = right[j]! + w * x[j]! * y[i]!;
      for (let k = 0; k <= j; k++) matrix[j * p + k] = matrix[j * p + k]! + w * x[j]! * x[k]!;
    }
  }
  if (!choleskyInPlace(matrix, p)) return null;
  const inverse = choleskyInverse(matrix, p);
  const beta = Float64Array.from({ length: p }, (_, j) => {
    let sum = 0;
    for (let k = 0; k < p; k++) sum += inverse[j * p + k]! * right[k]!;
    return sum;
  });
  return { beta, inverse };
}
