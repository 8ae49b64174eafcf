// Which rows a filter lets through, as small tables that a loop asks: no object per row.
import { type AreaSystem, categories, dayparts, type MapFilter, placeTypes } from '@samsyn/domain';
import type { PointColumns } from './point-columns.ts';

export interface ChosenRows {
  /** [category + 1], [placeType], [area + 1], [hour of the week + 1]: 1 = wanted */
  readonly category: Uint8Array;
  readonly placeType: Uint8Array;
  readonly area: Uint8Array;
  readonly weekHour: Uint8Array;
  /** year × 12 + month, both included */
  readonly from: number;
  readonly to: number;
}

/** Months as in the address, "2026-04", as year × 12 + month. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
export const monthText = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** A group or an area chosen lets its own branches through as well. A key that is not there lets nothing through. */
export function chosenRows(filter: MapFilter, areas: AreaSystem, from: number, to: number): ChosenRows {
  return {
    category: table(categories.length + 1, filter.category, (i) => {
      const key = categories[i - 1]?.key;
      return key !== undefined && (key === filter.category || key.startsWith(`${filter.category}/`));
    }),
    placeType: table(placeTypes.length, filter.placeType, (i) => placeTypes[i]!.key === filter.placeType),
    area: table(areas.areas.length + 1, filter.area, (i) => within(areas, i - 1, filter.area)),
    weekHour: table(weekHours + 1, filter.daypart ?? filter.weekday ?? filter.hour, (i) => i > 0 && withinHours(i - 1, filter)),
    from,
    to,
  };
}

/** Hours of a week. */
export const weekHours = 168;

const withinHours = (at: number, { daypart, weekday, hour }: MapFilter): boolean =>
  (daypart === undefined || dayparts[Math.floor((at % 24) / 6)] === daypart) &&
  (weekday === undefined || Math.floor(at / 24) === weekday) &&
  (hour === undefined || at % 24 === hour);

const table = (length: number, wanted: string | number | undefined, holds: (i: number) => boolean): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (wanted === undefined || holds(i) ? 1 : 0));

function within({ areas }: AreaSystem, index: number, key: string | undefined): boolean {
  for (let at = index; at >= 0; at = areas[at]!.parent) if (areas[at]!.key === key) return true;
  return false;
}

const chunk = 4096;

/**
 * Calls `each` with the wanted rows of a run, some thousands at a time: the first n of `rows`, valid during the call. Five million rows take
 * some 30 ms, whatever the filter.
 */
export function chosenChunks(
  columns: PointColumns,
  chosen: ChosenRows,
  first: number,
  after: number,
  each: (rows: Int32Array, n: number) => void,
): void {
  const { category, placeType, area, month, weekHour } = columns;
  const { from, to, category: inCategory, placeType: inPlace, area: inArea, weekHour: inWeek } = chosen;
  const rows = new Int32Array(chunk);
  // most maps are of everything in a period: then the month alone is looked at
  const allKinds = [inCategory, inPlace, inArea, inWeek].every((table) => table.every((wanted) => wanted === 1));
  for (let start = first; start < after; start += chunk) {
    const end = Math.min(after, start + chunk);
    let n = 0;
    for (let row = start; row < end; row++) {
      const at = month[row]!;
      if (at < from || at > to) continue;
      if (allKinds) {
        rows[n++] = row;
        continue;
      }
      rows[n] = row;
      // without a branch: the next row is written over it where it is not wanted
      n += inCategory[category[row]! + 1]! & inPlace[placeType[row]!]! & inArea[area[row]! + 1]! & inWeek[weekHour[row]! + 1]!;
    }
    if (n > 0) each(rows, n);
  }
}

/** The same, row by row. */
export function forChosen(columns: PointColumns, chosen: ChosenRows, first: number, after: number, each: (row: number) => void): void {
  chosenChunks(columns, chosen, first, after, (rows, n) => {
    for (let i = 0; i < n; i++) each(rows[i]!);
  });
}
