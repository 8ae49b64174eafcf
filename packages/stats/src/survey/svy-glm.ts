// Regression on answers of a survey: what goes with what among the population, with errors that know the design.
import { glm } from '../numeric/glm.ts';
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';
import type { SurveyDesign } from './design.ts';
import { type EstimateOptions, readColumn, readOptions, refusal } from './estimate.ts';
import { taylorVariance } from './taylor-variance.ts';

export type SvyGlmFamily = 'gaussian' | 'quasibinomial' | 'quasipoisson';

export interface SvyGlmOptions extends EstimateOptions {
  /** 'gaussian' unless told: answers themselves; 'quasibinomial': shares by logit; 'quasipoisson': counts by logarithm */
  readonly family?: SvyGlmFamily;
}

export interface SvyCoefficient {
  readonly value: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly t: number;
  /** two-sided */
  readonly p: number;
}

export type SvyGlm =
  | { readonly known: true; readonly coefficients: readonly SvyCoefficient[]; readonly n: number; readonly df: number }
  | {
      readonly known: false;
      readonly reason: 'too_few' | 'lonely_unit' | 'no_freedom' | 'collinear' | 'diverged';
      readonly n: number;
    };

/**
 * Does feeling unsafe go with age or area when the other is taken into account? A regression in which each answer stands for those it stands for.
 * @not To compare two groups: `domainDifference`. As proof of cause: people differ in more than was asked.
 * @formula β solves Σ wᵢ xᵢ (yᵢ − μᵢ) = 0;  contributions zᵢ = wᵢ (yᵢ − μᵢ) A⁻¹xᵢ, A = Σ wᵢ v(μᵢ) xᵢxᵢᵀ;  Var β by the design (and what its weights were
 *   fitted to);  t with units − strata − coefficients + 1 degrees of freedom
 * @pitfall Give the constant as a column of ones: none is added.
 * @pitfall Who left out one of the questions is left out of all: look at n.
 * @pitfall A coefficient of 'quasibinomial' is a logarithm of odds, not of risk: 1.5 times the odds of a common answer is far less than 1.5 times as many.
 * @param survey the design
 * @param columns one array a coefficient, a row each; NaN (and `missing`) = none
 * @param y answers
 * @param options family, domain, missing, smallest (30), level
 * @returns coefficients with se, interval, t and p; { known: false, reason, n }
 * @throws RangeError when rows differ in number, y is not of the family (0–1, from 0) or an option is out of range
 * @cost O(rows × coefficients²) a step, and one pass of the design a coefficient
 * @source Binder 1983, International Statistical Review 51. Checked against R survey 4.1.1 svyglm (1e-7).
 * @example
 * const area = Array.from({ length: 120 }, (_, i) => (i < 80 ? 0 : 1));
 * const people = design({ strata: area, fpc: area.map((a) => [4000, 500][a]!) });
 * const age = area.map((_, i) => 18 + ((11 * i) % 60));
 * const unsafe = age.map((years, i) => ((7 * i) % 10 < 2 + years / 20 + area[i]! ? 1 : 0));
 * svyGlm(people, [area.map(() => 1), age.map((years) => years / 10), area], unsafe, { family: 'quasibinomial' })
 * @figure intervalsFigure({ title: 'Logarithm of the odds of feeling unsafe', rows: answer.known ? answer.coefficients.slice(1).map((one, i) => ({ name: ['ten years older', 'second area'][i], ...one })) : [] })
 */
export function svyGlm(
  survey: SurveyDesign,
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  options: SvyGlmOptions = {},
): SvyGlm {
  const { family = 'gaussian' } = options;
  if (columns.length === 0) throw new RangeError('svyGlm: at least one column is needed');
  const asked = readOptions('svyGlm', survey, options);
  const read = [...columns, y].map((column) => {
    const into = new Float64Array(survey.n);
    readColumn(asked, column, into);
    return into;
  });
  const rows: number[] = [];
  for (let i = 0; i < survey.n; i++) if (read.every((column) => !Number.isNaN(column[i]!))) rows.push(i);
  const n = rows.length;
  const refused = refusal(asked, n);
  if (refused)
    return { known: false, reason: refused.reason === 'no_weight' || refused.reason === 'no_spread' ? 'too_few' : refused.reason, n };
  const p = columns.length;
  const df = asked.df + 1 - p;
  if (df < 1) return { known: false, reason: 'no_freedom', n };
  const weights = Float64Array.from(rows, (i) => survey.weights[i]!);
  const [given, answers] = [
    read.slice(0, p).map((column) => Float64Array.from(rows, (i) => column[i]!)),
    Float64Array.from(rows, (i) => read[p]![i]!),
  ];
  // the scale of weights changes no coefficient, and near 1 the arithmetic is at its best
  const scale = weights.reduce((sum, w) => sum + w, 0) / n;
  const fit = glm(given, answers, { family, weights: weights.map((w) => w / scale) });
  if (!fit.known) return { known: false, reason: fit.reason, n };
  const variance = taylorVariance(survey);
  const reach = studentUpperQuantile((1 - asked.level) / 2, df);
  const z = new Float64Array(survey.n);
  const coefficients = Array.from(fit.coefficients, (value, k): SvyCoefficient => {
    z.fill(0);
    for (const [at, i] of rows.entries()) {
      let pull = 0;
      for (let j = 0; j < p; j++) pull += fit.unscaled[k * p + j]! * given[j]![at]!;
      z[i] = (weights[at]! / scale) * (answers[at]! - fit.fitted[at]!) * pull;
    }
    const se = Math.sqrt(variance(z));
    const t = se > 0 ? value / se : 0;
    return { value, se, lo: value - reach * se, hi: value + reach * se, t, p: se > 0 ? studentTwoSided(t, df) : 1 };
  });
  return { known: true, coefficients, n, df };
}
