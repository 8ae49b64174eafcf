// Hours across, days down: where in the week is there more than the days and the hours by themselves would give?
import { chiSquareUpper } from '../numeric/fisher-f.ts';

const days = 7;
const hours = 24;

export interface WeekTable {
  readonly known: true;
  readonly total: number;
  /** sums, Monday first and 00 first */
  readonly byDay: Float64Array;
  readonly byHour: Float64Array;
  /** 168 in the order of the counts */
  readonly expected: Float64Array;
  /** (count − expected)/√(φ expected), 0 where nothing is expected */
  readonly residual: Float64Array;
  /** the same over its own standard error: about ±2 by chance, one cell in twenty beyond */
  readonly standardised: Float64Array;
  /** do days differ in their hours at all? X²/φ, degrees of freedom of the days and hours with events, upper p */
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

export interface WeekTableOptions {
  /** how many times the variance of chance alone a count has: 1 unless told */
  readonly dispersion?: number;
  /** fewer events than this are too few to tell: 5 unless told */
  readonly smallest?: number;
}

/**
 * Which hours of which days stand out, beyond busy days and busy hours? The week as 7 × 24 with what its margins alone would give.
 * @not To find the busiest hour: that is the largest count. To test one block chosen beforehand: `rateChange` sees more.
 * @formula e(d, h) = n(d) n(h)/n;  residual = (n(d, h) − e)/√(φ e);  standardised = residual/√((1 − n(d)/n)(1 − n(h)/n));  X² = Σ residual²
 * @pitfall 168 looks: eight cells lie beyond ±2 by chance. Adjust (`pAdjust` of two-sided normal p) or show the largest as a place to look.
 * @pitfall Weights of `aoristic` are no counts: neighbouring hours share events, and the residuals are smaller than ±2 by chance.
 * @pitfall A night is cut at midnight: Friday's 01 stands under Saturday.
 * @pitfall X² asks for some five expected a cell: with few events read the residuals, not p.
 * @param counts 168, Monday 00 first: whole counts, or weights
 * @param options dispersion, smallest
 * @returns expected, residuals, margins and X²; { known: false } with fewer events than `smallest`
 * @throws RangeError when not 168 are given, one is negative or not finite, a dispersion that is not above 0
 * @cost O(168): 10 µs
 * @source Pearson 1900; Haberman 1973, Biometrics 29 (standardised). Checked against R 4.2.2 chisq.test (1e-12).
 * @example
 * const counts = Array.from({ length: 168 }, (_, at) => (at % 24 < 4 ? 3 : 4) + (at % 24 >= 18 ? 2 : 0) + (at >= 140 && at < 146 ? 15 : 0));
 * weekTable(counts)
 * @figure gridFigure({ title: 'Hours across, Monday at the bottom; framed: standardised residual above 3', columns: 24, values: counts,
 *   marked: answer.known ? [...answer.standardised].map((z) => (z > 3 ? 1 : 0)) : [] })
 */
export function weekTable(
  counts: ArrayLike<number>,
  options: WeekTableOptions = {},
): WeekTable | { readonly known: false; readonly reason: 'too_few'; readonly total: number } {
  const { dispersion = 1, smallest = 5 } = options;
  if (counts.length !== days * hours) throw new RangeError(`weekTable: a week has ${days * hours} hours, got ${counts.length}`);
  if (!(dispersion > 0 && dispersion < Infinity)) throw new RangeError(`weekTable: dispersion must be above 0, got ${dispersion}`);
  const byDay = new Float64Array(days);
  const byHour = new Float64Array(hours);
  let total = 0;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at]!;
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`weekTable: counts must be 0 or more, got ${count} at ${at}`);
    byDay[Math.floor(at / hours)]! += count;
    byHour[at % hours]! += count;
    total += count;
  }
  if (total < smallest || total === 0) return { known: false, reason: 'too_few', total };
  const expected = new Float64Array(counts.length);
  const residual = new Float64Array(counts.length);
  const standardised = new Float64Array(counts.length);
  let statistic = 0;
  for (let at = 0; at < counts.length; at++) {
    const [day, hour] = [byDay[Math.floor(at / hours)]! / total, byHour[at % hours]! / total];
    const mean = day * hour * total;
    expected[at] = mean;
    if (mean === 0) continue;
    residual[at] = (counts[at]! - mean) / Math.sqrt(dispersion * mean);
    statistic += residual[at]! ** 2;
    // a day or an hour that holds everything leaves nothing to differ
    if (day < 1 && hour < 1) standardised[at] = residual[at]! / Math.sqrt((1 - day) * (1 - hour));
  }
  const some = (sums: Float64Array): number => sums.reduce((n, sum) => n + (sum > 0 ? 1 : 0), 0);
  const df = (some(byDay) - 1) * (some(byHour) - 1);
  const p = df > 0 ? chiSquareUpper(statistic, df) : 1;
  return { known: true, total, byDay, byHour, expected, residual, standardised, statistic, df, p };
}
