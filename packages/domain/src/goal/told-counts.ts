// The counts of a node as a frozen picture tells them: of its finding, its months, and those of the window alone.
import type { Picture, Problem } from '../picture/picture.ts';

export interface CountNode {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}
export type GroundPicture = Pick<Picture, 'window' | 'series' | 'labels'> & {
  readonly problems: readonly Problem[];
  readonly map: Pick<Picture['map'], 'areas'>;
};
export interface Months {
  readonly months: readonly string[];
  readonly counts: readonly (number | null)[];
}

export function findingAt(picture: GroundPicture, node: CountNode): Problem | null {
  const same = picture.problems.filter(
    (p) => p.category === node.category && p.placeType === node.placeType && p.area === node.area && p.daypart === node.daypart,
  );
  return same.find((p) => p.count !== null) ?? same[0] ?? null;
}

export function monthsAt(picture: GroundPicture, node: CountNode): Months | null {
  const { evidence } = findingAt(picture, node) ?? {};
  if (evidence?.counts.some((n) => n !== null)) return evidence;
  if (node.daypart !== null) return null;
  return picture.series.find((s) => s.category === node.category && s.placeType === node.placeType && s.area === node.area) ?? null;
}

/** The sum of the window's months; null where one of them is not told. */
export function windowSum({ months, counts }: Months, { window }: GroundPicture): number | null {
  const [from, to] = [window.from.slice(0, 7), window.to.slice(0, 7)];
  const inside = counts.filter((_, i) => (months[i] ?? '') >= from && (months[i] ?? '') <= to);
  if (inside.length === 0) return null;
  return inside.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/** Only what was known before the follow-up begins may choose the comparison. */
export function beforeFollowUp({ months, counts }: Months, { window }: GroundPicture): (number | null)[] {
  return counts.filter((_, i) => (months[i] ?? '') <= window.to.slice(0, 7));
}

/** What is left of each month without the other's. */
export function monthsWithout(all: Months, part: Months): Months {
  const counts = all.counts.map((n, i) => {
    const other = part.counts[part.months.indexOf(all.months[i] ?? '')] ?? null;
    return n === null || other === null ? null : n - other;
  });
  return { months: all.months, counts };
}
