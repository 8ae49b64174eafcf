// The share that says yes, with an interval that stays between 0 and 1.
import { studentUpperQuantile } from '../numeric/student-t.ts';
import type { SurveyDesign } from './design.ts';
import { type EstimateOptions, type KnownEstimate, readColumn, readOptions, refusal, type UnknownEstimate } from './estimate.ts';
import { kishEffect } from './kish-effect.ts';
import { isStretched, type ProportionMethod, proportionInterval, proportionMethods, stretchedEnds } from './proportion-interval.ts';
import { meanContributions } from './svy-mean.ts';
import { taylorVariance } from './taylor-variance.ts';

export interface ProportionOptions extends EstimateOptions {
  /** 'beta' (Korn & Graubard) unless told */
  readonly ci?: ProportionMethod;
}

export type ProportionEstimate =
  | (KnownEstimate & {
      /** how many a simple sample as sure as this would ask */
      readonly effectiveN: number;
      /** the interval given: 'beta' in place of 'logit' and 'mean' where everybody said the same */
      readonly ci: ProportionMethod;
    })
  | UnknownEstimate;

/**
 * Which share says yes, and between which values does it lie in the whole population?
 * @not For a mean of more than two answers: `svyMean`. For a plain count x of n: `proportionInterval`.
 * @formula n* = p(1 − p)/V · (t_{n−1}/t_df)²; 'beta': Clopper–Pearson with n*p of n*; 'clopper-pearson': the same with p(1 − p)/V;
 *   'wilson', 'jeffreys', 'agresti-coull': theirs with n*p of n*; 'logit', 'likelihood', 'asin', 'mean': theirs with p(1 − p)/V
 *   and t_df in place of z.
 *   All or nobody said yes (V = 0): effective n = (Σ w)²/Σ w²
 * @pitfall p ± 1.96·se falls below 0 for rare answers ('mean' is cut there); none of the others does.
 * @pitfall Nobody of 40 is "up to 9 %", not "0 % ± 0".
 * @param survey the design
 * @param column n answers, 1 = yes, 0 = no; NaN (and `missing`) = none
 * @param options ci, domain, missing, smallest (30), level
 * @returns { known: true, value, se, lo, hi in 0–1, n, df, effectiveN, ci }, or { known: false, reason, n }
 * @throws RangeError when an answer is neither 0 nor 1, rows differ in number or an option is out of range
 * @cost O(rows), and some 10 µs for beta quantiles
 * @source Korn & Graubard 1998, Survey Methodology 24. Checked against R survey 4.1.1 (svyciprop: all six; its 'likelihood' adds
 *   a factor n/(n − 1)), R 4.2.2, statsmodels 0.13.5.
 * @example
 * const area = Array.from({ length: 120 }, (_, i) => (i < 80 ? 0 : 1));
 * const people = design({ strata: area, fpc: area.map((a) => [4000, 500][a]!) });
 * const avoids = area.map((a, i) => ((7 * i) % 11 < 2 + a ? 1 : 0));
 * svyProp(people, avoids)
 * @figure intervalsFigure({ title: 'Avoids going out', rows: ['beta', 'logit', 'likelihood', 'wilson', 'clopper-pearson', 'jeffreys', 'agresti-coull', 'asin', 'mean'].map((ci) =>
 *   ({ name: ci, ...svyProp(people, avoids, { ci }) })) })
 */
export function svyProp(survey: SurveyDesign, column: ArrayLike<number>, options: ProportionOptions = {}): ProportionEstimate {
  const { ci = 'beta' } = options;
  if (!proportionMethods.includes(ci)) throw new RangeError(`svyProp: ci must be one of ${proportionMethods.join(', ')}, got ${ci}`);
  const asked = readOptions('svyProp', survey, options);
  const { level, df, rows, t } = asked;
  const z = new Float64Array(survey.n);
  const n = readColumn(asked, column, z);
  for (let i = 0; i < z.length; i++)
    if (!Number.isNaN(z[i]!) && z[i] !== 0 && z[i] !== 1) throw new RangeError(`svyProp: answers must be 0 or 1, got ${z[i]} in row ${i}`);
  const refused = refusal(asked, n);
  if (refused) return refused;
  const answered = z.slice();
  const { mean, weight } = meanContributions(survey.weights, z);
  if (!(weight > 0)) return { known: false, reason: 'no_weight', n };
  const p = Math.min(1, Math.max(0, mean));
  const variance = taylorVariance(survey)(z);
  const one = p * (1 - p);
  // everybody said the same, or the strata leave no doubt: the design tells nothing about the error
  const none = !(variance > 1e-14 * one) || one < 1e-14;
  const perDf = rows > 1 ? (studentUpperQuantile((1 - level) / 2, rows - 1) / t) ** 2 : 1;
  const plain = none
    ? n / kishEffect(survey.weights.map((w, i) => (Number.isNaN(answered[i]!) ? 0 : Math.max(0, w)))).effect
    : one / variance;
  const effectiveN = none || ci === 'clopper-pearson' || isStretched(ci) ? plain : plain * perDf;
  const used = (ci === 'logit' || ci === 'mean') && none ? 'beta' : ci;
  const ends = isStretched(used)
    ? stretchedEnds(used, p, effectiveN, t)
    : proportionInterval(p * effectiveN, effectiveN, { method: used, level });
  return { known: true, value: p, se: Math.sqrt(variance), lo: ends.lo, hi: ends.hi, n, df, effectiveN, ci: used };
}
