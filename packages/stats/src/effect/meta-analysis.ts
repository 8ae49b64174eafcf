// What do several studies say together?
import { chiSquareUpper } from '../numeric/fisher-f.ts';
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';

export interface Pooled {
  readonly estimate: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly p: number;
}

export type MetaAnalysis =
  | {
      readonly known: true;
      /** as if there were one true effect */
      readonly fixed: Pooled;
      /** as if each study had its own (DerSimonian & Laird) */
      readonly random: Pooled;
      /** how much more the studies differ than chance: Q, its p, the variance between studies, the share of the variation that is not chance */
      readonly q: number;
      readonly qP: number;
      readonly tau2: number;
      readonly i2: number;
    }
  | { readonly known: false; readonly reason: 'too_few' };

/**
 * What do several studies of the same kind of measure say together, and do they agree?
 * @not To average studies of different things, or those alone that somebody thought worth printing.
 * @formula fixed: Σ wᵢyᵢ/Σ wᵢ, wᵢ = 1/vᵢ;  Q = Σ wᵢ(yᵢ − fixed)²;  τ² = max(0, (Q − (k − 1))/(Σw − Σw²/Σw));  random: wᵢ = 1/(vᵢ + τ²);  I² = max(0, 1 − (k − 1)/Q)
 * @pitfall With three studies τ² = 0 does not mean that they agree: it means that three cannot tell.
 * @pitfall Give effects on the scale where they are even (logarithm of a ratio), and turn back afterwards.
 * @param estimates one a study
 * @param variances of each, above 0
 * @param level .95 unless told
 * @returns both pooled estimates with intervals, and how much the studies differ; { known: false } with fewer than two
 * @throws RangeError on unequal lengths, a variance not above 0, an estimate that is not finite
 * @cost O(studies)
 * @source DerSimonian & Laird 1986, Controlled Clinical Trials 7. Checked against R 4.2.2.
 * @example
 * const logEffects = [0.381368, 0.547295, 0.429182];
 * const variances = [0.0304733, 0.125649, 0.244167];
 * metaAnalysis(logEffects, variances)
 * @figure intervalsFigure({ title: 'Three studies and what they say together (effect, ratio)', none: 1, log: true, rows: [...logEffects.map((y, i) => ({ name: `study ${i + 1}`, value: Math.exp(y),
 *   lo: Math.exp(y - 1.96 * Math.sqrt(variances[i])), hi: Math.exp(y + 1.96 * Math.sqrt(variances[i])) })), { name: 'together', value: Math.exp(answer.random.estimate), lo: Math.exp(answer.random.lo), hi: Math.exp(answer.random.hi) }] })
 */
export function metaAnalysis(estimates: ArrayLike<number>, variances: ArrayLike<number>, level = 0.95): MetaAnalysis {
  const k = estimates.length;
  if (variances.length !== k) throw new RangeError(`metaAnalysis: ${k} estimates and ${variances.length} variances`);
  if (!(level > 0 && level < 1)) throw new RangeError(`metaAnalysis: level must be in (0, 1), got ${level}`);
  for (let i = 0; i < k; i++) {
    if (!Number.isFinite(estimates[i]!)) throw new RangeError(`metaAnalysis: estimates must be finite, got ${estimates[i]}`);
    if (!(variances[i]! > 0 && Number.isFinite(variances[i]!)))
      throw new RangeError(`metaAnalysis: variances must be above 0, got ${variances[i]}`);
  }
  if (k < 2) return { known: false, reason: 'too_few' };
  const z = normalUpperQuantile((1 - level) / 2);
  const pooled = (between: number): Pooled & { readonly sum: number; readonly squares: number } => {
    let [sum, squares, weighted] = [0, 0, 0];
    for (let i = 0; i < k; i++) {
      const w = 1 / (variances[i]! + between);
      sum += w;
      squares += w * w;
      weighted += w * estimates[i]!;
    }
    const estimate = weighted / sum;
    const se = Math.sqrt(1 / sum);
    return { estimate, se, lo: estimate - z * se, hi: estimate + z * se, p: 2 * normalUpper(Math.abs(estimate) / se), sum, squares };
  };
  const { sum, squares, ...fixed } = pooled(0);
  let q = 0;
  for (let i = 0; i < k; i++) q += (estimates[i]! - fixed.estimate) ** 2 / variances[i]!;
  const tau2 = Math.max(0, (q - (k - 1)) / (sum - squares / sum));
  const { sum: _sum, squares: _squares, ...random } = pooled(tau2);
  return { known: true, fixed, random, q, qP: chiSquareUpper(q, k - 1), tau2, i2: q > 0 ? Math.max(0, 1 - (k - 1) / q) : 0 };
}
