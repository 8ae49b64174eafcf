// Bounds in people, what is cut off shared out among the rest.
import type { SurveyDesign } from './design.ts';

export interface TrimWeightsOptions {
  /** people that an answer may stand for, at least and at most; 0 and Infinity unless told */
  readonly lower?: number;
  readonly upper?: number;
  /** once more while what is shared out lifts others over the bound; true unless told */
  readonly repeat?: boolean;
}

export type Trimmed =
  | { readonly known: true; readonly design: SurveyDesign; readonly trimmed: number }
  | { readonly known: false; readonly reason: 'nothing_left' };

/**
 * Which answers count too much, and what if they are cut back? Weights outside the bounds are set to them; the sum stays.
 * @not After raking, when the margins shall hold: give `rake` its `trim`.
 * @formula w ← min(max(w, lower), upper); what is cut off is added in equal parts to the others
 * @pitfall After it the margins hold no longer; the errors still take them as held.
 * @pitfall Every cut trades a smaller error for a bias that no error shows.
 * @param survey the design
 * @param options lower and upper bound in people, repeat
 * @returns the design with new weights and how many rows were cut; { known: false } when no row is left to take what was cut
 * @throws RangeError when the bounds are not 0 ≤ lower < upper
 * @cost O(rows) a turn
 * @source Potter 1990, ASA Survey Research Methods. Checked against R survey 4.1.1 (trimWeights, strict = FALSE, 1e-9).
 * @example
 * const cut = trimWeights(design({ weights: [10, 12, 14, 90] }), { upper: 40 });
 * cut.known ? [...cut.design.weights] : []
 * @figure barsFigure({ title: 'Weights 10, 12, 14, 90 cut at 40', bars: answer.map((value, i) => ({ name: `row ${i}`, value })) })
 */
export function trimWeights(survey: SurveyDesign, options: TrimWeightsOptions): Trimmed {
  const { lower = 0, upper = Infinity, repeat = true } = options;
  if (!(lower >= 0 && upper > lower)) throw new RangeError(`trimWeights: bounds must be 0 ≤ lower < upper, got ${lower} and ${upper}`);
  const weights = survey.weights.slice();
  const cut = new Uint8Array(survey.n);
  let count = 0;
  for (;;) {
    let excess = 0;
    let fresh = 0;
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i]!;
      if (w === 0 || (w >= lower && w <= upper)) continue;
      const kept = w < lower ? lower : upper;
      excess += w - kept;
      weights[i] = kept;
      if (cut[i] === 0) fresh++;
      cut[i] = 1;
    }
    count += fresh;
    if (fresh === 0) break;
    let rest = 0;
    for (let i = 0; i < weights.length; i++) if (cut[i] === 0 && weights[i]! > 0) rest++;
    if (rest === 0) return { known: false, reason: 'nothing_left' };
    for (let i = 0; i < weights.length; i++) if (cut[i] === 0 && weights[i]! > 0) weights[i] = weights[i]! + excess / rest;
    if (!repeat) break;
  }
  return { known: true, design: { ...survey, weights }, trimmed: count };
}
