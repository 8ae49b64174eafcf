// The table of exposures as it is shown: which kinds and years there are, and each area's cells.
import type { ExposureTable } from '@samsyn/domain';

export interface ExposureGrid {
  readonly kinds: readonly string[];
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly area: ExposureTable['areas'][number];
    /** null: unknown, never nothing */
    readonly values: readonly (number | null)[];
  }[];
  /** the newest figure's source: what a new one probably has too */
  readonly source: string;
  readonly holes: number;
}

/** @param more a year further than the figures go */
export function exposureGrid({ areas, cells }: ExposureTable, kind: string, more: number): ExposureGrid {
  const kinds = [...new Set(cells.map((cell) => cell.kind))];
  const own = cells.filter((cell) => cell.kind === kind && cell.year > 0);
  const known = own.map(({ year }) => year);
  const first = known.length > 0 ? Math.min(...known) : new Date().getFullYear() - 1;
  const last = (known.length > 0 ? Math.max(...known) : first) + more;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const at = new Map(own.map((cell) => [`${cell.area}|${cell.year}`, cell.value]));
  // parents are the sums of their parts, unless they have a figure of their own
  const deepest = Math.max(0, ...areas.map(({ level }) => level));
  const shown = areas.filter(({ level, key }) => level === deepest || own.some(({ area }) => area === key));
  const rows = shown.map((area) => ({ area, values: years.map((year) => at.get(`${area.key}|${year}`) ?? null) }));
  const newest = [...own].sort((a, b) => b.year - a.year)[0];
  return {
    kinds,
    years,
    rows,
    source: newest?.source ?? '',
    holes: rows.reduce((sum, { values }) => sum + values.filter((one) => one === null).length, 0),
  };
}
