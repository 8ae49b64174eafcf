// What a goal can be counted by: the problem's own node in a frozen picture, all areas of it together, or a broader kind; and what it can
// be held against. All counts as every partner may read them.
import type { Picture, Problem } from '../picture/picture.ts';
import { type Following, followsTogether } from './follows-together.ts';

export interface CountNode {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}
export type GroundPicture = Pick<Picture, 'window' | 'series' | 'labels'> & { readonly problems: readonly Problem[] };

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
  /** the same kind of events outside it */
  readonly elsewhere: { readonly count: number; readonly follows: Following } | null;
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
  const summed = months && inWindow(months.months, months.counts, picture);
  const count = finding?.count ?? (summed ? total(summed) : null);
  return {
    key,
    node,
    count,
    expected: finding?.expected ?? null,
    dispersion: finding ? dispersionOf(finding) : null,
    elsewhere: count === null ? null : elsewhereOf(picture, node, count),
  };
}

/** Everything of the same kind that is not it; null where the difference may not be told or is nothing. */
function elsewhereOf(picture: GroundPicture, node: CountNode, count: number): CountedIndicator['elsewhere'] {
  const whole = { category: node.category, placeType: null, area: null, daypart: null };
  const all = monthsAt(picture, whole);
  const summed = all && total(inWindow(all.months, all.counts, picture));
  if (all === null || summed === null || summed - count <= 0) return null;
  const own = monthsAt(picture, node);
  if (!own) return { count: summed - count, follows: 'unclear' };
  const rest = all.counts.map((n, i) => difference(n, own.counts[own.months.indexOf(all.months[i] ?? '')] ?? null));
  const elsewhere = { months: all.months, counts: rest };
  return { count: summed - count, follows: followsTogether(beforeWindow(own, picture), beforeWindow(elsewhere, picture)) };
}

interface Months {
  readonly months: readonly string[];
  readonly counts: readonly (number | null)[];
}

function findingAt(picture: GroundPicture, node: CountNode): Problem | null {
  const same = picture.problems.filter(
    (p) => p.category === node.category && p.placeType === node.placeType && p.area === node.area && p.daypart === node.daypart,
  );
  return same.find((p) => p.count !== null) ?? same[0] ?? null;
}

function monthsAt(picture: GroundPicture, node: CountNode): Months | null {
  const { evidence } = findingAt(picture, node) ?? {};
  if (evidence?.counts.some((n) => n !== null)) return evidence;
  if (node.daypart !== null) return null;
  return picture.series.find((s) => s.category === node.category && s.placeType === node.placeType && s.area === node.area) ?? null;
}

function inWindow(months: readonly string[], counts: readonly (number | null)[], { window }: GroundPicture): (number | null)[] {
  const [from, to] = [window.from.slice(0, 7), window.to.slice(0, 7)];
  return counts.filter((_, i) => (months[i] ?? '') >= from && (months[i] ?? '') <= to);
}

/** Only what was known before the follow-up begins may choose the comparison. */
function beforeWindow({ months, counts }: Months, { window }: GroundPicture): (number | null)[] {
  return counts.filter((_, i) => (months[i] ?? '') <= window.to.slice(0, 7));
}

const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);

function total(counts: readonly (number | null)[]): number | null {
  if (counts.length === 0) return null;
  return counts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
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
