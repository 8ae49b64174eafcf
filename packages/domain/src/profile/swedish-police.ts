// Extracts that Swedish police analysts hand out: one row an offence with coordinates, or one row a group of offences per area. A street is looked
// up where the point is missing, and not kept.
import { findCrimeCode } from '../crime-code/crime-codes.ts';
import { type Layout, swedishBox } from './layout.ts';

const swedish = {
  kind: 'police',
  timeZone: 'Europe/Stockholm',
  dateOrder: 'ymd',
  box: swedishBox,
  immatureDays: 28,
  mapCategory(code: string) {
    const found = findCrimeCode(code);
    return found && { category: found.category, ...(found.placeType ? { placeType: found.placeType } : {}) };
  },
} as const;

export const swedishPolicePoints: Layout = {
  ...swedish,
  key: 'se-police-points',
  name: { sv: 'Polisens utdrag med koordinater', en: 'Swedish police extract with coordinates' },
  precision: 'exact',
  needs: ['brottskod', 'latitude', 'longitude', 'brottsdatumtid start'],
  columns: {
    ID: 'id',
    BROTTSKOD: 'code',
    LATITUDE: 'latitude',
    LONGITUDE: 'longitude',
    GATA: 'address',
    GATUNR: 'streetNumber',
    BROTTSDATUMTID_START: 'from',
    BROTTSDATUMTID_SLUT: 'to',
  },
};

export const swedishPoliceExtract: Layout = {
  ...swedish,
  key: 'se-police-extract',
  name: { sv: 'Polisens utdrag per basområde', en: 'Swedish police extract by area' },
  precision: 'none',
  needs: ['brottskod', 'basområde', 'brottsdag start'],
  columns: {
    brottskod: 'code',
    basområde: 'area',
    antal: 'count',
    'brottsdag start': 'from',
    'brottstid start': 'fromTime',
    'brottsdag slut': 'to',
    'brottstid slut': 'toTime',
  },
};
