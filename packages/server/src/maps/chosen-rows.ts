// Which rows a filter lets through, as small tables that a loop asks: no object per row.
import { type AreaSystem, categories, dayparts, type MapFilter, placeTypes } from '@samsyn/domain';
import type { PointColumns } from './point-columns.ts';

export interface ChosenRows {
  /** [category + 1], [placeType], [area + 1], [daypart + 1]: 1 = wanted */
  readonly category: Uint8Array;
  readonly placeType: Uint8Array;
  readonly area: Uint8Array;
  readonly daypart: Uint8Array;
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
    daypart: table(dayparts.length + 1, filter.daypart, (i) => dayparts[i - 1] === filter.daypart),
    from,
    to,
  };
}

const table = (length: number, wanted: string | undefined, holds: (i: number) => boolean): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (wanted === undefined || holds(i) ? 1 : 0));

function within({ areas }: AreaSystem, index: number, key: string | undefined): boolean {
  for (let at = index; at >= 0; at = areas[at]!.parent) if (areas[at]!.key === key) return true;
  return false;
}

/** Calls `each` for the rows of a run that are wanted. */
export function forChosen(columns: PointColumns, chosen: ChosenRows, first: number, after: number, each: (row: number) => void): void {
  const { category, placeType, area, month, daypart } = columns;
  const { from, to } = chosen;
  const [inCategory, inPlace, inArea, inDay] = [chosen.category, chosen.placeType, chosen.area, chosen.daypart];
  for (let row = first; row < after; row++) {
    const at = month[row]!;
    if (at < from || at > to) continue;
    if ((inCategory[category[row]! + 1]! & inPlace[placeType[row]!]! & inArea[area[row]! + 1]! & inDay[daypart[row]! + 1]!) === 1)
      each(row);
  }
}
