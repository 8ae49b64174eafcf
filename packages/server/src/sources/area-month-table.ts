// Counts per area and month as a table: the municipality's areas in their order, the months one after the other, a month without any data empty.
import type { AreaMonthTable, AreaSystem } from '@samsyn/domain';
import type { AreaMonthCount } from './content-queries.ts';

export interface WantedTable {
  /** a kind on the first level; null = all together */
  readonly category: string | null;
  /** how many months, the newest last; null = all */
  readonly months: number | null;
}

/** Exact counts, for those who are shown the area and the month without a threshold. */
export function areaMonthTable(counts: readonly AreaMonthCount[], areas: AreaSystem | null, wanted: WantedTable): AreaMonthTable {
  const months = lastMonths(counts, wanted.months);
  const rowsOf = tableAreas(counts, areas);
  const position = new Map(months.map((month, i) => [month, i]));
  const sums = new Map(rowsOf.map((area) => [area.key, new Array<number>(months.length).fill(0)]));
  const known = new Array<boolean>(months.length).fill(false);
  for (const { area, month, category, n } of counts) {
    const at = position.get(month);
    if (at === undefined) continue;
    known[at] = true;
    const row = sums.get(area);
    if (row && (wanted.category === null || category === wanted.category)) row[at] = (row[at] ?? 0) + n;
  }
  const cells = rowsOf.map((area) => (sums.get(area.key) ?? []).map((n, i) => ({ n: known[i] ? n : null, hidden: false })));
  return { months, areas: rowsOf, cells, k: null };
}

/** Every month from the first to the last there is data for, also those without any. */
function lastMonths(counts: readonly { readonly month: string }[], most: number | null): string[] {
  const found = counts.map(({ month }) => month).sort();
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let at = monthIndex(first); at <= monthIndex(last); at++)
    all.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return most === null ? all : all.slice(-most);
}

const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The areas that counts stand under, as the municipality orders them; without areas of its own, as the source names them. */
export function tableAreas(counts: readonly { readonly area: string | null }[], system: AreaSystem | null): AreaMonthTable['areas'] {
  const keys = new Set(counts.map(({ area }) => area));
  const known = (system?.areas ?? []).filter(({ key }) => keys.has(key)).map(({ key, sv, en }) => ({ key, sv, en }));
  const named = new Set(known.map(({ key }) => key));
  const others = [...keys].filter((key): key is string => key !== null && !named.has(key)).sort();
  const unplaced = keys.has(null) ? [{ key: null, sv: 'Utan område', en: 'Without area' }] : [];
  return [...known, ...others.map((key) => ({ key, sv: key, en: key })), ...unplaced];
}
