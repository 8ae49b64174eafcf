// The layouts that Samsyn knows, and how a table recognises its own by its columns.
import { mapChicago } from '../category/chicago-map.ts';
import { chicagoPlaceType } from '../category/chicago-places.ts';
import { mapPoliceUk } from '../category/police-uk-map.ts';
import { mapPolisenEvent } from '../category/polisen-event-map.ts';
import { findCrimeCode } from '../crime-code/crime-codes.ts';
import { Fault } from '../fault.ts';
import type { Field, Layout } from './layout.ts';

const sweden = [10, 55, 25, 70] as const;
const fromCode = (code: string) => {
  const found = findCrimeCode(code);
  return found && { category: found.category, ...(found.placeType ? { placeType: found.placeType } : {}) };
};
const swedish = { timeZone: 'Europe/Stockholm', dateOrder: 'ymd', box: sweden, mapCategory: fromCode } as const;

export const layouts: readonly Layout[] = [
  {
    ...swedish,
    key: 'se-police-points',
    name: { sv: 'Polisens utdrag med koordinater', en: 'Swedish police extract with coordinates' },
    kind: 'police',
    immatureDays: 28,
    precision: 'exact',
    columns: {
      ID: 'id',
      BROTTSKOD: 'code',
      LATITUDE: 'latitude',
      LONGITUDE: 'longitude',
      BROTTSDATUMTID_START: 'from',
      BROTTSDATUMTID_SLUT: 'to',
    },
  },
  {
    ...swedish,
    key: 'se-police-extract',
    name: { sv: 'Polisens utdrag per basområde', en: 'Swedish police extract by area' },
    kind: 'police',
    immatureDays: 28,
    precision: 'none',
    columns: {
      brottskod: 'code',
      basområde: 'area',
      antal: 'count',
      'brottsdag start': 'from',
      'brottstid start': 'fromTime',
      'brottsdag slut': 'to',
      'brottstid slut': 'toTime',
    },
  },
  {
    key: 'police-uk',
    name: { sv: 'Engelska polisens gatufil', en: 'police.uk street file' },
    kind: 'police',
    immatureDays: 0,
    timeZone: 'Europe/London',
    dateOrder: 'ymd',
    precision: 'snapped',
    box: [-9, 49, 3, 61.5],
    mapCategory: mapPoliceUk,
    columns: {
      'Crime ID': 'id',
      Month: 'month',
      Longitude: 'longitude',
      Latitude: 'latitude',
      'LSOA name': 'area',
      'Crime type': 'category',
    },
    areaName: (name) => name.replace(/ \w{4}$/, ''),
  },
  {
    ...swedish,
    key: 'polisen-events',
    name: { sv: 'Polisens händelser', en: 'Swedish police events' },
    kind: 'events',
    immatureDays: 0,
    precision: 'municipality-centre',
    mapCategory: mapPolisenEvent,
    columns: { id: 'id', datetime: 'from', type: 'category', 'location.name': 'area', 'location.gps': 'point' },
  },
  {
    key: 'chicago',
    name: { sv: 'Chicagos brottsportal', en: 'Chicago crime portal' },
    kind: 'police',
    immatureDays: 7,
    timeZone: 'America/Chicago',
    dateOrder: 'mdy',
    precision: 'snapped',
    box: [-89, 41, -87, 43],
    mapCategory: mapChicago,
    mapPlaceType: chicagoPlaceType,
    columns: {
      id: 'id',
      date: 'from',
      'primary type': 'category',
      'location description': 'placeType',
      'community area': 'area',
      latitude: 'latitude',
      longitude: 'longitude',
    },
  },
];

/** Headings are compared without case, underscores and surrounding spaces. */
export const plainHeading = (heading: string): string => heading.trim().toLowerCase().replaceAll('_', ' ');

/** Columns a table must have for a layout to be its own. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'se-police-points': ['brottskod', 'latitude', 'longitude', 'brottsdatumtid start'],
  'se-police-extract': ['brottskod', 'basområde', 'brottsdag start'],
  'police-uk': ['month', 'crime type', 'lsoa name', 'longitude'],
  'polisen-events': ['datetime', 'type', 'location.gps'],
  chicago: ['date', 'primary type', 'location description'],
};

/** The layout of a table with these columns. @throws Fault import.unknownProfile, import.otherTable */
export function recogniseLayout(columns: readonly string[], file: string): Layout {
  const names = new Set(columns.map(plainHeading));
  const found = layouts.find(({ key }) => needed[key]!.every((name) => names.has(name)));
  if (found && !(found.key === 'police-uk' && names.has('outcome type'))) return found;
  if (names.has('outcome type') && names.has('crime id')) throw new Fault('import.otherTable', { file, kind: 'outcomes' });
  if (names.has('object of search')) throw new Fault('import.otherTable', { file, kind: 'stop and search' });
  throw new Fault('import.unknownProfile', { file });
}

/** Field of each column of the table, or null: not stored. */
export function fieldsOf(layout: Layout, columns: readonly string[]): (Field | null)[] {
  const byName = new Map(Object.entries(layout.columns).map(([name, field]) => [plainHeading(name), field]));
  return columns.map((column) => byName.get(plainHeading(column)) ?? null);
}
