// Totals over the population, and ratios of two totals.
import type { SurveyDesign } from './design.ts';
import { type EstimateOptions, readColumn, readOptions, refusal, type SurveyEstimate, withInterval } from './estimate.ts';
import { taylorVariance } from './taylor-variance.ts';

/**
 * How many in the whole population? People who were exposed to something, burglaries not reported, …
 * @not When many did not answer the question: they count as 0 here. Take the mean, times the population.
 * @formula T = Σ w y, 0 outside the group;  z = w y, off the margins;  V as for `svyMean`
 * @pitfall Without `fpc` or weights each answer stands for one: the total is that of the sample.
 * @param survey the design
 * @param columns one or more columns of n answers; NaN (and `missing`) = none, counted as 0
 * @param options domain, missing, smallest (30), level
 * @returns per column { known: true, value, se, lo, hi, n, df }, or { known: false, reason, n }
 * @throws RangeError when rows differ in number, an answer is infinite or an option out of range
 * @cost O(rows) a column
 * @source Horvitz & Thompson 1952, JASA 47. Checked against R survey 4.1.1 (svytotal, 1e-9).
 * @example
 * const people = design({ fpc: new Array(60).fill(3000) });
 * const bicycles = Array.from({ length: 60 }, (_, i) => (i % 9 === 0 ? 1 : 0));
 * const [stolen] = svyTotal(people, [bicycles]);
 * stolen!
 * @figure intervalsFigure({ title: 'Bicycles stolen in a year', rows: [{ name: 'all', ...answer }] })
 */
export function svyTotal(survey: SurveyDesign, columns: readonly ArrayLike<number>[], options: EstimateOptions = {}): SurveyEstimate[] {
  const asked = readOptions('svyTotal', survey, options);
  const variance = taylorVariance(survey);
  const z = new Float64Array(survey.n);
  return columns.map((column) => {
    const n = readColumn(asked, column, z);
    const refused = refusal(asked, n);
    if (refused) return refused;
    let total = 0;
    for (let i = 0; i < z.length; i++) {
      z[i] = !Number.isNaN(z[i]!) ? survey.weights[i]! * z[i]! : 0;
      total += z[i]!;
    }
    return withInterval(asked, total, variance(z), n);
  });
}

/**
 * How much of one thing for each of another? Reports to the police for each event that people tell of.
 * @not For the mean of each person's own ratio.
 * @formula R = Σ w y/Σ w x;  z = w (y − R x)/Σ w x
 * @pitfall Only rows that have both are counted.
 * @param survey the design
 * @param above y, n answers
 * @param below x, n answers
 * @param options domain, missing, smallest (30), level
 * @returns { known: true, value, se, lo, hi, n, df }, or { known: false, reason, n } ('no_weight': Σ w x = 0)
 * @throws RangeError when rows differ in number, an answer is infinite or an option out of range
 * @cost O(rows)
 * @source Särndal, Swensson & Wretman 1992. Checked against R survey 4.1.1 (svyratio, 1e-9).
 * @example
 * const people = design({ fpc: new Array(60).fill(3000) });
 * const events = Array.from({ length: 60 }, (_, i) => i % 4);
 * const reported = events.map((n, i) => (i % 3 === 0 ? n : Math.floor(n / 2)));
 * svyRatio(people, reported, events)
 * @figure intervalsFigure({ title: 'Reported of those that happened', rows: [{ name: 'all', ...answer }] })
 */
export function svyRatio(
  survey: SurveyDesign,
  above: ArrayLike<number>,
  below: ArrayLike<number>,
  options: EstimateOptions = {},
): SurveyEstimate {
  const asked = readOptions('svyRatio', survey, options);
  const y = new Float64Array(survey.n);
  const x = new Float64Array(survey.n);
  readColumn(asked, above, y);
  readColumn(asked, below, x);
  let [n, top, bottom] = [0, 0, 0];
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(y[i]!) || Number.isNaN(x[i]!)) {
      y[i] = 0;
      x[i] = 0;
      continue;
    }
    n++;
    top += survey.weights[i]! * y[i]!;
    bottom += survey.weights[i]! * x[i]!;
  }
  const refused = refusal(asked, n);
  if (refused) return refused;
  if (bottom === 0) return { known: false, reason: 'no_weight', n };
  const ratio = top / bottom;
  for (let i = 0; i < y.length; i++) y[i] = (survey.weights[i]! * (y[i]! - ratio * x[i]!)) / bottom;
  return withInterval(asked, ratio, taylorVariance(survey)(y), n);
}
