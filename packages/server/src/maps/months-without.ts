// Which months a map leaves out of its counts, and what begins so late that the months before are not to be read against those after.
// A source that has not begun is no hole: its first file must not take away what the other sources have told for years.
import { hurtingShare, type Picture } from '@samsyn/domain';
import { monthNumber } from './chosen-rows.ts';

/** So many months after its last one a source is late; after that it has ended. */
const awaitedMonths = 2;

export interface MonthsWithout {
  /** in no count: a hole, or a delivery that is awaited */
  readonly missing: ReadonlySet<number>;
  /** not to be set beside the same month of other years; holds all of `missing` */
  readonly incomparable: ReadonlySet<number>;
  /** kinds that begin within the period and weigh in it, with their first month */
  readonly since: readonly { readonly category: string; readonly month: string }[];
}

export function monthsWithout(series: Picture['series']): MonthsWithout {
  const whole = series[0];
  const months = whole?.months ?? [];
  const kinds = leafKinds(series);
  const paces = kinds.map(({ counts }) => {
    const known = counts.filter((n) => n !== null);
    return known.length === 0 ? 0 : known.reduce((sum, n) => sum + n, 0) / known.length;
  });
  const spans = kinds.map(({ counts }) => [counts.findIndex((n) => n !== null), counts.findLastIndex((n) => n !== null)] as const);
  const missing = new Set<number>();
  const incomparable = new Set<number>();
  months.forEach((month, m) => {
    let usual = 0;
    let lost = 0;
    kinds.forEach(({ counts }, k) => {
      const [first, last] = spans[k]!;
      if (first < 0 || m < first || m > last + awaitedMonths) return;
      usual += paces[k]!;
      if ((counts[m] ?? null) === null) lost += paces[k]!;
    });
    const hole = kinds.length === 0 ? whole?.counts[m] === null : usual === 0 || lost > hurtingShare * usual;
    if (hole) missing.add(monthNumber(month));
    if (hole || whole?.counts[m] === null) incomparable.add(monthNumber(month));
  });
  const all = paces.reduce((sum, pace) => sum + pace, 0);
  const since = kinds.flatMap(({ category }, k) => {
    const [first] = spans[k]!;
    return first > 0 && paces[k]! > hurtingShare * all ? [{ category: category ?? '', month: months[first]! }] : [];
  });
  return { missing, incomparable, since };
}

/** Each kind once: a group that holds other kinds is their sum. */
function leafKinds(series: Picture['series']): Picture['series'] {
  const kinds = series.filter(({ category, placeType, area }) => category !== null && placeType === null && area === null);
  return kinds.filter(({ category }) => !kinds.some((other) => other.category?.startsWith(`${category}/`)));
}
