// Do two questions go together? A table of a survey tested with what the design knows of its errors.
import { fisherUpper } from '../numeric/fisher-f.ts';
import { solveDense } from '../numeric/solve.ts';
import type { SurveyDesign } from './design.ts';
import { type EstimateOptions, readColumn, readOptions, refusal, type UnknownEstimate } from './estimate.ts';
import { taylorVariance } from './taylor-variance.ts';

export type SvyTableTest =
  | {
      readonly known: true;
      /** Rao and Scott's F of second order, its degrees of freedom and upper p */
      readonly f: number;
      readonly df1: number;
      readonly df2: number;
      readonly p: number;
      /** shares of all by cell, rows by the first question's answers in ascending order */
      readonly shares: Float64Array;
      readonly rowValues: readonly number[];
      readonly columnValues: readonly number[];
      readonly n: number;
    }
  | UnknownEstimate
  | { readonly known: false; readonly reason: 'one_answer'; readonly n: number };

/**
 * Do two questions go together, or do answers to one fall alike whatever the other? Independence in the whole population.
 * @not For ordered answers or a mean: `svyMean` by group and `domainDifference` see more. For counts of events: `weekTable`, `rateChange`.
 * @formula X² of the estimated shares times n, divided by the mean design effect of the interaction;  F = X²/tr Δ with df₁ = (tr Δ)²/tr Δ²,
 *   df₂ = df₁ · (units − strata);  Δ = (Cᵀ D⁻¹ C/n)⁻¹ Cᵀ D⁻¹ V D⁻¹ C, C the interaction's contrasts
 * @pitfall Cells that nobody gave leave the test without ground: put answers together first.
 * @pitfall Significant says that they go together, not how much: show the shares.
 * @param survey the design
 * @param first answers, any numbers; NaN (and `missing`) = none
 * @param second the other question
 * @param options domain, missing, smallest (30)
 * @returns F, its degrees of freedom, p and the shares; { known: false, reason, n }, also when a question has one answer only
 * @throws RangeError when rows differ in number or an option is out of range
 * @cost O(rows × k²), k = (rows − 1)(columns − 1) of the table
 * @source Rao & Scott 1984, Annals of Statistics 12. Checked against R survey 4.1.1 svychisq (1e-9).
 * @example
 * const area = Array.from({ length: 120 }, (_, i) => (i < 80 ? 0 : 1));
 * const people = design({ strata: area, fpc: area.map((a) => [4000, 500][a]!) });
 * const unsafe = area.map((a, i) => ((7 * i) % 11 < 3 + 2 * a ? 1 : 0));
 * svyTableTest(people, area, unsafe)
 * @figure barsFigure({ title: 'Shares of all: area and answer', bars: ['first, no', 'first, yes', 'second, no', 'second, yes'].map((name, i) => ({ name, value: answer.known ? answer.shares[i] : 0 })) })
 */
export function svyTableTest(
  survey: SurveyDesign,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  options: EstimateOptions = {},
): SvyTableTest {
  const asked = readOptions('svyTableTest', survey, options);
  const [one, other] = [first, second].map((column) => {
    const into = new Float64Array(survey.n);
    readColumn(asked, column, into);
    return into;
  }) as [Float64Array, Float64Array];
  const rows: number[] = [];
  for (let i = 0; i < survey.n; i++) if (!Number.isNaN(one[i]!) && !Number.isNaN(other[i]!)) rows.push(i);
  const n = rows.length;
  const refused = refusal(asked, n);
  if (refused) return refused;
  const valuesOf = (column: Float64Array): number[] => [...new Set(rows.map((i) => column[i]!))].sort((a, b) => a - b);
  const [rowValues, columnValues] = [valuesOf(one), valuesOf(other)];
  if (rowValues.length < 2 || columnValues.length < 2) return { known: false, reason: 'one_answer', n };
  const wide = columnValues.length;
  const cellOf = new Int32Array(survey.n).fill(-1);
  const shares = new Float64Array(rowValues.length * wide);
  let weight = 0;
  for (const i of rows) {
    cellOf[i] = rowValues.indexOf(one[i]!) * wide + columnValues.indexOf(other[i]!);
    shares[cellOf[i]!]! += survey.weights[i]!;
    weight += survey.weights[i]!;
  }
  if (!(weight > 0)) return { known: false, reason: 'no_weight', n };
  for (let cell = 0; cell < shares.length; cell++) shares[cell]! /= weight;
  const statistic = n * distance(shares, rowValues.length, wide);
  // contrasts of rows times contrasts of columns; each divided by the share: what its contribution is linear in
  const contrasts = interactions(rowValues.length, wide).map((c) =>
    c.map((value, cell) => (shares[cell]! > 0 ? value / shares[cell]! : 0)),
  );
  const variance = taylorVariance(survey);
  const z = new Float64Array(survey.n);
  const varianceOf = (c: Float64Array): number => {
    let mean = 0;
    for (let cell = 0; cell < c.length; cell++) mean += c[cell]! * shares[cell]!;
    for (let i = 0; i < survey.n; i++) z[i] = cellOf[i]! < 0 ? 0 : (survey.weights[i]! / weight) * (c[cellOf[i]!]! - mean);
    return variance(z);
  };
  const k = contrasts.length;
  const own = contrasts.map(varianceOf);
  const design = new Float64Array(k * k);
  const simple = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) {
      const [ca, cb] = [contrasts[a]!, contrasts[b]!];
      // the covariance out of the variance of the sum
      design[a * k + b] =
        a === b ? own[a]! : b < a ? design[b * k + a]! : (varianceOf(ca.map((v, cell) => v + cb[cell]!)) - own[a]! - own[b]!) / 2;
      for (let cell = 0; cell < ca.length; cell++) simple[a * k + b]! += (ca[cell]! * cb[cell]! * shares[cell]!) / n;
    }
  const delta = Array.from({ length: k }, (_, b) =>
    solveDense(
      simple,
      design.filter((__, at) => at % k === b),
    ),
  );
  let trace = 0;
  let square = 0;
  for (let a = 0; a < k; a++) {
    if (!delta[a]) return { known: false, reason: 'no_spread', n };
    trace += delta[a]![a]!;
    for (let b = 0; b < k; b++) square += delta[a]![b]! * delta[b]![a]!;
  }
  if (!(trace > 0)) return { known: false, reason: 'no_spread', n };
  const df1 = (trace * trace) / square;
  const df2 = df1 * asked.df;
  const f = statistic / trace;
  return { known: true, f, df1, df2, p: fisherUpper(f, df1, df2), shares, rowValues, columnValues, n };
}

/** Σ (share − what the margins give)²/what the margins give. */
function distance(shares: Float64Array, rows: number, columns: number): number {
  const [down, across] = [new Float64Array(rows), new Float64Array(columns)];
  for (const [cell, share] of shares.entries()) {
    down[Math.floor(cell / columns)]! += share;
    across[cell % columns]! += share;
  }
  return shares.reduce((sum, share, cell) => {
    const expected = down[Math.floor(cell / columns)]! * across[cell % columns]!;
    return sum + (share - expected) ** 2 / expected;
  }, 0);
}

/** Each answer but the first against the first, in rows times in columns: sums over every row and every column are 0. */
function interactions(rows: number, columns: number): Float64Array[] {
  const found: Float64Array[] = [];
  for (let r = 1; r < rows; r++)
    for (let c = 1; c < columns; c++) {
      const contrast = new Float64Array(rows * columns);
      contrast[0] = 1;
      contrast[r * columns + c] = 1;
      contrast[c] = -1;
      contrast[r * columns] = -1;
      found.push(contrast);
    }
  return found;
}
