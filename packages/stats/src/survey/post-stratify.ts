// Weights that agree with one known table of the population.
import type { SurveyDesign } from './design.ts';
import { type EmptyLevel, type MarginInput, readMargins } from './margins.ts';

export type PostStratified = { readonly known: true; readonly design: SurveyDesign } | EmptyLevel;

/**
 * How much must each answer count so that one known table of the population comes out exactly?
 * @not When the table has empty or thin cells: `rake` its margins instead.
 * @formula w ← w · N_g / Σ_g w;  errors: residuals less the mean of their group, weighted as before
 * @pitfall A group of five answers gets a weight resting on five answers: join groups until each has some 30.
 * @param survey the design
 * @param groups the group of each row (0, 1, …) and the population of each group
 * @returns the design with new weights; { known: false } when a group with people has no answer
 * @throws RangeError when the groups do not fit the rows
 * @cost O(rows)
 * @source Holt & Smith 1979, JRSS A 142. Checked against R survey 4.1.1 (postStratify, 1e-9).
 * @example
 * const sex = [0, 0, 0, 1];
 * const people = postStratify(design({ weights: [25, 25, 25, 25] }), { codes: sex, totals: [51, 49] });
 * people.known ? [...people.design.weights] : []
 * @figure barsFigure({ title: 'Three women and one man answered', bars: answer.map((value, i) => ({ name: sex[i] === 0 ? 'woman' : 'man', value })) })
 */
export function postStratify(survey: SurveyDesign, groups: MarginInput): PostStratified {
  const read = readMargins('postStratify', survey, [groups]);
  if ('known' in read) return read;
  const { codes, totals } = read[0]!;
  const base = survey.weights;
  const sums = new Float64Array(totals.length);
  for (let i = 0; i < base.length; i++) sums[codes[i]!] = sums[codes[i]!]! + base[i]!;
  const weights = new Float64Array(base.length);
  for (let i = 0; i < base.length; i++) weights[i] = base[i] === 0 ? 0 : (base[i]! * totals[codes[i]!]!) / sums[codes[i]!]!;
  const calibration = { kind: 'margins', margins: read, base, weights } as const;
  return { known: true, design: { ...survey, weights, calibrations: [...survey.calibrations, calibration] } };
}
