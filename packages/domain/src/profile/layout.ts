// How a kind of file is laid out: which column is which field. Every profile, also a mapping file, comes down to this.
import type { MappedValue } from '../category/source-value.ts';
import type { PrecisionClass } from '../incident/incident-columns.ts';
import type { DateOrder } from '../incident/wall-time.ts';

export type Field =
  | 'id'
  | 'category'
  | 'code'
  | 'placeType'
  | 'area'
  | 'longitude'
  | 'latitude'
  | 'point'
  | 'x'
  | 'y'
  | 'from'
  | 'fromTime'
  | 'to'
  | 'toTime'
  | 'date'
  | 'month'
  | 'year'
  | 'count';

export interface Layout {
  readonly key: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly kind: 'police' | 'events' | 'other';
  readonly timeZone: string;
  readonly immatureDays: number;
  readonly dateOrder: DateOrder;
  readonly precision: PrecisionClass;
  /** column heading → field */
  readonly columns: Readonly<Record<string, Field>>;
  /** null: unmapped */
  readonly mapCategory: (value: string, place: string) => MappedValue | null;
  readonly mapPlaceType?: (value: string) => string | null;
  readonly areaName?: (value: string) => string;
  /** west, south, east, north that points are expected in; used to recognise swapped coordinates */
  readonly box?: readonly [number, number, number, number];
  /** projection of the x and y columns */
  readonly epsg?: number;
}
