// What a goal can be counted by: the problem's own node in a frozen picture, all areas of it together, or a broader kind; and what it can
// be held against. All counts as every partner may read them.
import type { Problem } from '../picture/picture.ts';
import { type CountedComparison, comparisonChoices } from './comparison-choices.ts';
import { type CountNode, findingAt, type GroundPicture, monthsAt, windowSum } from './told-counts.ts';

export const indicatorKeys = ['own', 'pooled', 'broader'] as const;
export type IndicatorKey = (typeof indicatorKeys)[number];
export interface CountedIndicator {
  readonly key: IndicatorKey;
  readonly node: CountNode;
  /** null where the partners may not read it, or the picture does not hold it */
  readonly count: number | null;
  /** what was to be expected of earlier years in the same period; null without */
  readonly expected: number | null;
  /** variance over mean of the months; null where the months are not told: then Poisson is assumed, and said */
  readonly dispersion: number | null;
  /** what it can be held against */
  readonly comparisons: readonly CountedComparison[];
}

/** The indicators a problem may have, its own first. A broader one is left out where it is the same as one before it. */
export function goalIndicators(picture: GroundPicture, own: CountNode): CountedIndicator[] {
  const parent = own.category?.includes('/') ? (own.category.split('/')[0] ?? null) : null;
  const found: CountedIndicator[] = [indicator(picture, 'own', own)];
  if (own.area !== null) found.push(indicator(picture, 'pooled', { ...own, area: null }));
  if (own.placeType !== null || own.daypart !== null) found.push(indicator(picture, 'broader', { ...own, placeType: null, daypart: null }));
  else if (parent !== null) found.push(indicator(picture, 'broader', { ...own, category: parent }));
  return found.filter((one) => one.key === 'own' || one.count !== null);
}

function indicator(picture: GroundPicture, key: IndicatorKey, node: CountNode): CountedIndicator {
  const finding = findingAt(picture, node);
  const months = monthsAt(picture, node);
  const count = finding?.count ?? (months ? windowSum(months, picture) : null);
  return {
    key,
    node,
    count,
    expected: finding?.expected ?? null,
    dispersion: finding ? dispersionOf(finding) : null,
    comparisons: count === null ? [] : comparisonChoices(picture, node, count),
  };
}

/**
 * How much the months vary beyond chance: Pearson against the expected months, scaled year by year so that a change of level is not
 * called spread. Never below 1; null with fewer than 12 months to tell by.
 */
export function dispersionOf({ evidence }: Pick<Problem, 'evidence'>): number | null {
  const known = evidence.counts.flatMap((n, i) => {
    const e = evidence.expected[i];
    return n === null || e === null || e === undefined || e <= 0 ? [] : [{ n, e }];
  });
  const years = Math.floor(known.length / 12);
  if (years === 0) return null;
  let pearson = 0;
  for (let year = 0; year < years; year++) {
    const months = known.slice(known.length - 12 * (year + 1), known.length - 12 * year);
    const scale = months.reduce((sum, m) => sum + m.n, 0) / months.reduce((sum, m) => sum + m.e, 0);
    if (scale > 0) for (const { n, e } of months) pearson += (n - e * scale) ** 2 / (e * scale);
  }
  return Math.max(1, pearson / (11 * years));
}

/** Whole months between two days, both counted. */
export function wholeMonths({ from, to }: { readonly from: string; readonly to: string }): number {
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return at(to) - at(from) + 1;
}
