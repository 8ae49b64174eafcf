// An area that does not exist: a mixture of others that ran as the treated one did until the measure began.
import { monteCarloP } from '../inference/p-value.ts';
import { choleskyInPlace, choleskySolve } from '../numeric/solve.ts';
import { simplexWeights } from './simplex-weights.ts';

export interface SyntheticControlOptions {
  /** one array per unit: what the mixture is to be alike in (means of the years before); the outcome of each period before unless given */
  readonly predictors?: readonly ArrayLike<number>[];
  /** weight in the fit, 0 or more, of each predictor; of each period before where none are given. Periods weigh alike unless told, predictors by
   * how much they say of the outcome before */
  readonly importance?: ArrayLike<number>;
  /** leaves out placebos that the mixture fits worse than so many times the treated one's error before; none unless told */
  readonly worstFit?: number;
}

export type SyntheticControl =
  | {
      readonly known: true;
      /** of each predictor (after division by its standard deviation) or period, sum 1 */
      readonly importance: Float64Array;
      /** one a unit, the treated one 0; of 0 or more, sum 1 */
      readonly weights: Float64Array;
      readonly synthetic: Float64Array;
      /** treated less synthetic, all periods */
      readonly gap: Float64Array;
      /** mean gap after the start, and their sum */
      readonly effect: number;
      readonly total: number;
      /** root mean square of the gap before and after, and after over before */
      readonly errorBefore: number;
      readonly errorAfter: number;
      readonly ratio: number;
      /** the same ratio of each unit had it been the treated one; NaN-free: Infinity where the fit before is perfect, −1 where it was left out */
      readonly placebo: Float64Array;
      /** place of the treated one among all ratios, 1 = largest, and of how many */
      readonly rank: number;
      readonly of: number;
      /** rank over number: how often a unit where nothing began shows as much */
      readonly p: number;
    }
  | { readonly known: false; readonly reason: 'too_few_donors' | 'too_few_before' | 'no_variation' | 'collinear' };

/**
 * What would have happened in the area without the measure, by a mixture of areas that ran as it did before?
 * @not Where no mixture of the others fits the years before: the gap after then means nothing. With donors that got something like the measure
 *   themselves. With fewer than some twenty donors p cannot go below .05.
 * @formula w = argmin Σₖ vₖ (x₁ₖ − Σⱼ wⱼ xⱼₖ)², w ≥ 0, Σw = 1, x the outcomes before or the predictors over their standard deviation;
 *   vₖ of predictors ∝ Σₜ Bₖₜ², B the regression of the outcomes before on them;  ratio = error after / error before;  p = rank of the ratio / (donors + 1)
 * @pitfall Choose donors and t₀ before looking at the years after.
 * @pitfall Levels must be alike: rates, or each unit over its own mean before.
 * @pitfall Say beforehand what is matched: Proposition 99 has rank 1 of 39 with Abadie's seven predictors and 3 of 39 with the outcomes of all years
 *   before (Missouri and Virginia, fitted almost perfectly, have larger ratios).
 * @pitfall Programs that search the importances too (Synth, tidysynth) end with other weights, and each with its own: a unit inside the hull of
 *   the others has many.
 * @param Y one array per unit, all of the same length
 * @param treated index of the treated unit
 * @param t0 index of the first period after the start
 * @returns weights, the synthetic series, gaps, ratios of all units as placebos (each from the others, the treated one left out) and p
 * @throws RangeError on lengths that differ, a value that is not finite, treated or t0 out of range, importance negative or of another length
 * @cost O(J²·t₀ + J³) a unit, J + 1 units: 39 units × 31 years about 5 ms
 * @source Abadie, Diamond & Hainmueller 2010, doi 10.1198/jasa.2009.ap08746. Kaul et al. 2022 on importances. Weights checked against R quadprog
 *   1.5-8 (1e-7) and SciPy 1.10.1 nnls; Proposition 99: rank 1 of 39, p .0256, the published one.
 * @example
 * const wave = (a: number, b: number) => Array.from({ length: 24 }, (_, t) => a + b * Math.sin(t / 3) + ((t * 5 + a) % 3));
 * const Y = [wave(30, 4), wave(26, 6), wave(35, 2), wave(40, 1), wave(22, 3)];
 * const treated = Y[0]!.map((v, t) => 0.5 * Y[1]![t]! + 0.5 * Y[2]![t]! + (v % 1) - (t < 16 ? 0 : 8) + (t % 2));
 * syntheticControl([treated, ...Y.slice(1)], 0, 16)
 * @figure linesFigure({ title: 'The treated area and the mixture of the others', marked: [16], series: [{ name: 'treated', y: treated }, { name: 'synthetic', y: answer.synthetic }] })
 */
export function syntheticControl(
  Y: readonly ArrayLike<number>[],
  treated: number,
  t0: number,
  options: SyntheticControlOptions = {},
): SyntheticControl {
  const { importance, predictors, worstFit = Infinity } = options;
  const times = Y[0]?.length ?? 0;
  check(Y, treated, t0, times, options);
  if (Y.length < 3) return { known: false, reason: 'too_few_donors' };
  if (t0 < 2) return { known: false, reason: 'too_few_before' };
  const fit = matched(Y, t0, predictors, importance);
  if (fit === null) return { known: false, reason: 'collinear' };
  const donors = Y.flatMap((_, j) => (j === treated ? [] : [j]));
  const own = mixture(Y, treated, donors, fit.rows, t0);
  if (own.before === 0 && own.after === 0) return { known: false, reason: 'no_variation' };
  const ratio = own.before > 0 ? own.after / own.before : Infinity;
  const placebo = new Float64Array(Y.length).fill(-1);
  placebo[treated] = ratio;
  let atLeast = 0;
  let of = 1;
  for (const j of donors) {
    const others = donors.filter((k) => k !== j);
    const one = mixture(Y, j, others, fit.rows, t0);
    if (one.before > worstFit * own.before) continue;
    placebo[j] = one.before > 0 ? one.after / one.before : one.after > 0 ? Infinity : 0;
    of++;
    if (placebo[j]! >= ratio) atLeast++;
  }
  const weights = new Float64Array(Y.length);
  donors.forEach((j, k) => {
    weights[j] = own.weights[k]!;
  });
  let total = 0;
  for (let t = t0; t < times; t++) total += own.gap[t]!;
  return {
    known: true,
    importance: fit.importance,
    weights,
    synthetic: own.synthetic,
    gap: own.gap,
    effect: total / (times - t0),
    total,
    errorBefore: own.before,
    errorAfter: own.after,
    ratio,
    placebo,
    rank: atLeast + 1,
    of,
    p: of > 1 ? monteCarloP(atLeast, of - 1) : 1,
  };
}

/** What the mixture is fitted to, one row per unit, already weighed. */
interface Matched {
  readonly rows: readonly Float64Array[];
  readonly importance: Float64Array;
}

function matched(
  Y: readonly ArrayLike<number>[],
  t0: number,
  predictors: readonly ArrayLike<number>[] | undefined,
  given: ArrayLike<number> | undefined,
): Matched | null {
  const rows = predictors ? standardised(predictors) : Y.map((unit) => Float64Array.from({ length: t0 }, (_, t) => unit[t]!));
  const v = given ? Float64Array.from(given) : predictors ? byRegression(rows, Y, t0) : new Float64Array(t0).fill(1);
  if (v === null) return null;
  let sum = 0;
  for (let k = 0; k < v.length; k++) sum += v[k]!;
  const importance = v.map((value) => (sum > 0 ? value / sum : 1 / v.length));
  return { importance, rows: rows.map((row) => row.map((value, k) => value * Math.sqrt(importance[k]!))) };
}

function standardised(predictors: readonly ArrayLike<number>[]): Float64Array[] {
  const units = predictors.length;
  const rows = predictors.map((row) => Float64Array.from(row));
  for (let k = 0; k < (rows[0]?.length ?? 0); k++) {
    let mean = 0;
    for (const row of rows) mean += row[k]! / units;
    let spread = 0;
    for (const row of rows) spread += (row[k]! - mean) ** 2;
    const sd = Math.sqrt(spread / (units - 1));
    for (const row of rows) row[k] = sd > 0 ? row[k]! / sd : 0;
  }
  return rows;
}

/** How much each predictor says of the outcomes before: squared coefficients of the regression of every period on all of them. */
function byRegression(rows: readonly Float64Array[], Y: readonly ArrayLike<number>[], t0: number): Float64Array | null {
  const k = rows[0]!.length;
  const p = k + 1;
  const gram = new Float64Array(p * p);
  const x = (j: number, a: number): number => (a === k ? 1 : rows[j]![a]!);
  for (let j = 0; j < rows.length; j++)
    for (let a = 0; a < p; a++) for (let b = 0; b <= a; b++) gram[a * p + b] = gram[a * p + b]! + x(j, a) * x(j, b);
  if (!choleskyInPlace(gram, p)) return null;
  const v = new Float64Array(k);
  const right = new Float64Array(p);
  for (let t = 0; t < t0; t++) {
    right.fill(0);
    for (let j = 0; j < rows.length; j++) for (let a = 0; a < p; a++) right[a] = right[a]! + x(j, a) * Y[j]![t]!;
    choleskySolve(gram, p, right);
    for (let a = 0; a < k; a++) v[a] = v[a]! + right[a]! ** 2;
  }
  return v;
}

/** One unit as a mixture of others. */
function mixture(Y: readonly ArrayLike<number>[], unit: number, donors: readonly number[], rows: readonly Float64Array[], t0: number) {
  const J = donors.length;
  const own = Y[unit]!;
  const times = own.length;
  const apart = donors.map((j) => rows[unit]!.map((value, k) => value - rows[j]![k]!));
  const gram = new Float64Array(J * J);
  for (let a = 0; a < J; a++)
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let k = 0; k < apart[a]!.length; k++) sum += apart[a]![k]! * apart[b]![k]!;
      gram[a * J + b] = sum;
      gram[b * J + a] = sum;
    }
  const weights = simplexWeights(gram, J);
  const synthetic = new Float64Array(times);
  donors.forEach((j, k) => {
    if (weights[k]! > 0) for (let t = 0; t < times; t++) synthetic[t] = synthetic[t]! + weights[k]! * Y[j]![t]!;
  });
  const gap = synthetic.map((value, t) => own[t]! - value);
  let largest = 0;
  for (let t = 0; t < times; t++) largest = Math.max(largest, Math.abs(own[t]!));
  const error = (from: number, to: number): number => {
    let sum = 0;
    for (let t = from; t < to; t++) sum += gap[t]! ** 2;
    const root = Math.sqrt(sum / (to - from));
    // what the arithmetic leaves of a perfect fit
    return root > 1e-12 * largest ? root : 0;
  };
  return { weights, synthetic, gap, before: error(0, t0), after: error(t0, times) };
}

function check(Y: readonly ArrayLike<number>[], treated: number, t0: number, times: number, options: SyntheticControlOptions): void {
  const { importance, predictors, worstFit } = options;
  Y.forEach((unit, j) => {
    if (unit.length !== times) throw new RangeError(`syntheticControl: unit ${j} has ${unit.length} periods, the first has ${times}`);
    finite('values', unit, j);
  });
  if (!(Number.isInteger(treated) && treated >= 0 && treated < Y.length))
    throw new RangeError(`syntheticControl: treated must be an index from 0 to ${Y.length - 1}, got ${treated}`);
  if (!(Number.isInteger(t0) && t0 >= 0 && t0 < times))
    throw new RangeError(`syntheticControl: t0 must be an index from 0 to ${times - 1}, got ${t0}`);
  if (predictors && predictors.length !== Y.length)
    throw new RangeError(`syntheticControl: predictors of ${predictors.length} units, there are ${Y.length}`);
  const wanted = predictors ? predictors[0]!.length : t0;
  predictors?.forEach((row, j) => {
    if (row.length !== wanted) throw new RangeError(`syntheticControl: unit ${j} has ${row.length} predictors, the first has ${wanted}`);
    finite('predictors', row, j);
  });
  if (importance && importance.length !== wanted)
    throw new RangeError(`syntheticControl: importance has ${importance.length} values, expected ${wanted}`);
  if (importance)
    for (let k = 0; k < wanted; k++)
      if (!(importance[k]! >= 0 && Number.isFinite(importance[k]!)))
        throw new RangeError(`syntheticControl: importance must be 0 or more, got ${importance[k]} at ${k}`);
  if (worstFit !== undefined && !(worstFit > 0)) throw new RangeError(`syntheticControl: worstFit must be above 0, got ${worstFit}`);
}

function finite(what: string, row: ArrayLike<number>, unit: number): void {
  for (let k = 0; k < row.length; k++)
    if (!Number.isFinite(row[k]!)) throw new RangeError(`syntheticControl: ${what} must be finite, got ${row[k]} of unit ${unit} at ${k}`);
}
