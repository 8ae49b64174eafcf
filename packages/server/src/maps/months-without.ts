// Which months a map leaves out of its counts, and what begins so late that the months before are not to be read against those after.
// A source that has not begun is no hole: its first file must not take away what the other sources have told for years.
import { hurtingShare, type Picture } from '@samsyn/domain';
import { monthNumber } from './chosen-rows.ts';

/** So many months after its last one a source is late; after that it has ended. */
const awaitedMonths = 2;

interface Holes {
  /** in no count: a hole, or a delivery that is awaited */
  readonly missing: ReadonlySet<number>;
  /** not to be set beside the same month of other years; holds all of `missing` */
  readonly incomparable: ReadonlySet<number>;
}

export interface MonthsWithout extends Holes {
  /** the same of each kind by itself: what hardly weighs in all may be everything that there is of it */
  readonly kinds: ReadonlyMap<string, Holes>;
  /** kinds that begin within the period and weigh in it, with their first month */
  readonly since: readonly { readonly category: string; readonly month: string }[];
}

/** What a map of one kind leaves out; of all kinds where none is chosen, or none of that name is told. */
export const holesOf = (map: Holes & Pick<MonthsWithout, 'kinds'>, category: string | undefined): Holes =>
  (category === undefined ? undefined : map.kinds.get(category)) ?? map;

export function monthsWithout(series: Picture['series']): MonthsWithout {
  const whole = series[0];
  const months = whole?.months ?? [];
  const leaves = leafKinds(series);
  const paces = leaves.map(paceOf);
  const all = paces.reduce((sum, pace) => sum + pace, 0);
  const since = leaves.flatMap(({ category, counts }, k) => {
    const first = counts.findIndex((n) => n !== null);
    return first > 0 && paces[k]! > hurtingShare * all ? [{ category: category ?? '', month: months[first]! }] : [];
  });
  const kinds = new Map(
    ofKinds(series).flatMap((own) => {
      const inside = leaves.filter(({ category }) => category === own.category || category?.startsWith(`${own.category}/`));
      return own.category === null ? [] : [[own.category, holes(own, inside)] as const];
    }),
  );
  return { ...holes(whole, leaves), kinds, since };
}

function paceOf({ counts }: Picture['series'][number]): number {
  const known = counts.filter((n) => n !== null);
  return known.length === 0 ? 0 : known.reduce((sum, n) => sum + n, 0) / known.length;
}

function holes(whole: Picture['series'][number] | undefined, leaves: Picture['series']): Holes {
  const paces = leaves.map(paceOf);
  const spans = leaves.map(({ counts }) => [counts.findIndex((n) => n !== null), counts.findLastIndex((n) => n !== null)] as const);
  const missing = new Set<number>();
  const incomparable = new Set<number>();
  whole?.months.forEach((month, m) => {
    let usual = 0;
    let lost = 0;
    leaves.forEach(({ counts }, k) => {
      const [first, last] = spans[k]!;
      if (first < 0 || m < first || m > last + awaitedMonths) return;
      usual += paces[k]!;
      if ((counts[m] ?? null) === null) lost += paces[k]!;
    });
    const hole = leaves.length === 0 ? whole.counts[m] === null : usual === 0 || lost > hurtingShare * usual;
    if (hole) missing.add(monthNumber(month));
    if (hole || whole.counts[m] === null) incomparable.add(monthNumber(month));
  });
  return { missing, incomparable };
}

const ofKinds = (series: Picture['series']): Picture['series'] =>
  series.filter(({ category, placeType, area }) => category !== null && placeType === null && area === null);

/** Each kind once: a group that holds other kinds is their sum. */
function leafKinds(series: Picture['series']): Picture['series'] {
  const kinds = ofKinds(series);
  return kinds.filter(({ category }) => !kinds.some((other) => other.category?.startsWith(`${category}/`)));
}
