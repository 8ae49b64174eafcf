// How a kind of file is laid out: which column is which field. Every profile, also a mapping file, comes down to this.
import type { MappedValue, NotIncidentReason } from '../category/source-value.ts';
import type { PrecisionClass } from '../incident/incident-columns.ts';
import type { DateOrder } from '../incident/wall-time.ts';

export const fields = [
  'id',
  'category',
  'code',
  'placeType',
  'area',
  'longitude',
  'latitude',
  'point',
  'x',
  'y',
  'from',
  'fromTime',
  'to',
  'toTime',
  'date',
  'month',
  'year',
  'count',
  // looked up in the municipality's own registers and never kept
  'address',
  'streetNumber',
  'locality',
  'facility',
] as const;
export type Field = (typeof fields)[number];

/** A row of a table of counts, as far as it says what else in the table it is part of. */
export interface CountedRow {
  readonly area: string;
  readonly kind: string;
  readonly period: string;
}

/** Why a counted row must not be added to the others; null when it is one of those that are added. */
export type SumJudge = (row: CountedRow) => NotIncidentReason | null;

export interface Layout {
  readonly key: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly kind: 'police' | 'events' | 'other';
  readonly timeZone: string;
  readonly immatureDays: number;
  /** 'auto': decided on each column that has dates with slashes */
  readonly dateOrder: DateOrder | 'auto';
  readonly precision: PrecisionClass;
  /** column heading → field */
  readonly columns: Readonly<Record<string, Field>>;
  /** headings (plain) that a table must have to be recognised as this; empty: only by name */
  readonly needs: readonly string[];
  /** null: unmapped */
  readonly mapCategory: (value: string, place: string) => MappedValue | null;
  /** a person has decided what this value is, also where that is none of our categories */
  readonly isDecided?: (value: string) => boolean;
  readonly mapPlaceType?: (value: string) => string | null;
  readonly areaName?: (value: string) => string;
  /** a cell of the count column that is no number */
  readonly countWord?: (value: string) => 'zeroCount' | 'notApplicable' | null;
  /** for tables that hold sums beside their parts: sees all rows first */
  readonly judgeSums?: (rows: Iterable<CountedRow>) => SumJudge;
  /** west, south, east, north that points are expected in; used to recognise swapped coordinates */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
  /** projection of the x and y columns: an EPSG number or a PROJ definition */
  readonly projection?: number | string;
}

/** Where points of Swedish sources lie. */
export const swedishBox = [10, 55, 25, 70] as const;
