// Medians and other quantiles of answers.
import type { SurveyDesign } from './design.ts';
import { type EstimateOptions, readColumn, readOptions, refusal, type UnknownEstimate } from './estimate.ts';
import { meanContributions } from './svy-mean.ts';
import { taylorVariance } from './taylor-variance.ts';

export type QuantileEstimate =
  | { readonly known: true; readonly value: number; readonly lo: number; readonly hi: number; readonly n: number; readonly df: number }
  | UnknownEstimate;

/**
 * Below which value does a given share of the population lie? The median of years lived in the area, of kronor lost.
 * @not For answers of a few steps (1–5): a median of 3 hides everything. Show shares.
 * @formula the least y with F(y) ≥ p, F(y) = Σ_{y_i ≤ y} w/Σ w (the inverse of the step function, no interpolation);
 *   ends: the same at p ± t·se of F at that value (Woodruff)
 * @pitfall Programs interpolate differently; here the value is always one that somebody answered.
 * @param survey the design
 * @param column n answers; NaN (and `missing`) = none
 * @param p shares in (0, 1)
 * @param options domain, missing, smallest (30), level
 * @returns per share { known: true, value, lo, hi, n, df }, or { known: false, reason, n }
 * @throws RangeError when a share is outside (0, 1), rows differ in number or an option is out of range
 * @cost O(rows log rows), and O(rows) a share
 * @source Woodruff 1952, JASA 47. Checked against R survey 4.1.1 (svyquantile, qrule "math"; values exactly).
 * @example
 * const people = design({ fpc: new Array(80).fill(4000) });
 * const years = Array.from({ length: 80 }, (_, i) => (i * i) % 41);
 * svyQuantile(people, years, [0.5])[0]!
 * @figure intervalsFigure({ title: 'Years lived here', rows: [0.25, 0.5, 0.75].map((p) => ({ name: `${100 * p} %`, ...svyQuantile(people, years, [p])[0] })) })
 */
export function svyQuantile(
  survey: SurveyDesign,
  column: ArrayLike<number>,
  p: readonly number[],
  options: EstimateOptions = {},
): QuantileEstimate[] {
  const asked = readOptions('svyQuantile', survey, options);
  for (const share of p) if (!(share > 0 && share < 1)) throw new RangeError(`svyQuantile: shares must be in (0, 1), got ${share}`);
  const y = new Float64Array(survey.n);
  const n = readColumn(asked, column, y);
  const refused = refusal(asked, n);
  if (refused) return p.map(() => refused);
  const order = Array.from({ length: survey.n }, (_, i) => i)
    .filter((i) => !Number.isNaN(y[i]!))
    .sort((a, b) => y[a]! - y[b]!);
  const upTo = new Float64Array(order.length);
  let weight = 0;
  for (let k = 0; k < order.length; k++) {
    weight += survey.weights[order[k]!]!;
    upTo[k] = weight;
  }
  if (!(weight > 0)) return p.map(() => ({ known: false, reason: 'no_weight', n }));
  const inverse = (share: number): number => {
    // a hair below, so that a share met exactly is not passed over by rounding
    const wanted = share * weight * (1 - 1e-12);
    let k = 0;
    while (k < order.length - 1 && upTo[k]! < wanted) k++;
    return y[order[k]!]!;
  };
  const variance = taylorVariance(survey);
  return p.map((share) => {
    const value = inverse(share);
    const z = y.map((own) => (!Number.isNaN(own) ? (own <= value ? 1 : 0) : own));
    meanContributions(survey.weights, z);
    const reach = asked.t * Math.sqrt(variance(z));
    return { known: true, value, lo: inverse(Math.max(0, share - reach)), hi: inverse(Math.min(1, share + reach)), n, df: asked.df };
  });
}
