// Two groups of one survey beside each other: women and men, the town centre and the rest.
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';
import type { SurveyDesign } from './design.ts';
import {
  type EstimateOptions,
  type KnownEstimate,
  readColumn,
  readOptions,
  refusal,
  type UnknownEstimate,
  withInterval,
} from './estimate.ts';
import { meanContributions } from './svy-mean.ts';
import { taylorVariance } from './taylor-variance.ts';

export type DomainDifference = (KnownEstimate & { readonly t: number; readonly p: number }) | UnknownEstimate;

/**
 * Do two groups of the same survey answer differently, or is it sampling noise?
 * @not For two waves with other people: `waveDiff`. For overlapping groups, such as a district and the whole town.
 * @formula d = ȳ₁ − ȳ₀;  z = z₁ − z₀ of the two means, so that clusters and margins that they share count once;  t = d/√V, df − 1
 * @pitfall Ten groups beside each other are 45 differences: `pAdjust`.
 * @param survey the design
 * @param column n answers; NaN (and `missing`) = none
 * @param group per row: 1 and 0 for the two groups, NaN for neither
 * @param options missing, smallest (30, in each group), level
 * @returns { known: true, value = mean of 1 − mean of 0, se, lo, hi, n, df, t, p }, or { known: false, reason, n }
 * @throws RangeError when a group is not 0, 1 or NaN, rows differ in number or an option is out of range
 * @cost O(rows)
 * @source Lumley 2010. Checked against R survey 4.1.1 (svyttest, 1e-9).
 * @example
 * const people = design({ fpc: new Array(120).fill(4000) });
 * const woman = Array.from({ length: 120 }, (_, i) => i % 2);
 * const unsafe = woman.map((w, i) => 1 + ((5 * i) % 7 > 3 ? 1 : 0) + w * (i % 3 === 0 ? 1 : 0));
 * domainDifference(people, unsafe, woman)
 * @figure intervalsFigure({ title: 'Women less men, steps of unsafety', none: 0, rows: [{ name: 'difference', ...answer }] })
 */
export function domainDifference(
  survey: SurveyDesign,
  column: ArrayLike<number>,
  group: ArrayLike<number>,
  options: EstimateOptions = {},
): DomainDifference {
  if (group.length !== survey.n) throw new RangeError(`domainDifference: group has ${group.length} rows, expected ${survey.n}`);
  const within = new Uint8Array(survey.n);
  for (let i = 0; i < survey.n; i++) {
    const own = group[i]!;
    if (!Number.isNaN(own) && own !== 0 && own !== 1)
      throw new RangeError(`domainDifference: group must be 0, 1 or NaN, got ${own} in row ${i}`);
    const y = column[i] ?? Number.NaN;
    const answered = !Number.isNaN(own) && !Number.isNaN(y) && y !== options.missing;
    within[i] = answered && (options.domain?.[i] ?? 1) === 1 ? 1 : 0;
  }
  const asked = readOptions('domainDifference', survey, { ...options, domain: within });
  const first = new Float64Array(survey.n);
  readColumn(asked, column, first);
  const second = first.slice();
  let [n, ones] = [0, 0];
  for (let i = 0; i < survey.n; i++) {
    if (Number.isNaN(first[i]!)) continue;
    n++;
    if (group[i] === 1) {
      ones++;
      second[i] = Number.NaN;
    } else first[i] = Number.NaN;
  }
  const refused = refusal(asked, Math.min(ones, n - ones));
  if (refused) return refused;
  if (asked.df < 2) return { known: false, reason: 'no_freedom', n };
  const a = meanContributions(survey.weights, first);
  const b = meanContributions(survey.weights, second);
  if (!(a.weight !== 0 && b.weight !== 0)) return { known: false, reason: 'no_weight', n };
  for (let i = 0; i < survey.n; i++) first[i] = first[i]! - second[i]!;
  const df = asked.df - 1;
  const reach = studentUpperQuantile((1 - asked.level) / 2, df);
  const told = withInterval({ ...asked, df, t: reach }, a.mean - b.mean, taylorVariance(survey)(first), n);
  if (!(told.se > 0)) return { known: false, reason: 'no_spread', n };
  const t = told.value / told.se;
  return { ...told, t, p: studentTwoSided(t, told.df) };
}
