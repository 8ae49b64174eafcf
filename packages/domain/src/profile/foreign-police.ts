// Open data of police forces elsewhere: the street file of data.police.uk and the portal of the City of Chicago.
import { mapChicago } from '../category/chicago-map.ts';
import { chicagoPlaceType } from '../category/chicago-places.ts';
import { mapPoliceUk } from '../category/police-uk-map.ts';
import type { Layout } from './layout.ts';

export const policeUk: Layout = {
  key: 'police-uk',
  name: { sv: 'Engelska polisens gatufil', en: 'police.uk street file' },
  kind: 'police',
  immatureDays: 0,
  timeZone: 'Europe/London',
  dateOrder: 'ymd',
  precision: 'snapped',
  box: [-9, 49, 3, 61.5],
  needs: ['month', 'crime type', 'lsoa name', 'longitude'],
  mapCategory: mapPoliceUk,
  columns: {
    'Crime ID': 'id',
    Month: 'month',
    Longitude: 'longitude',
    Latitude: 'latitude',
    'LSOA name': 'area',
    'Crime type': 'category',
  },
  // "Newcastle upon Tyne 024A": the last part is a sub-area of a hundred homes or so
  areaName: (name) => name.replace(/ \w{4}$/, ''),
};

/** Both the portal's export with all columns and the slim form without coordinates. */
export const chicago: Layout = {
  key: 'chicago',
  name: { sv: 'Chicagos brottsportal', en: 'Chicago crime portal' },
  kind: 'police',
  immatureDays: 7,
  timeZone: 'America/Chicago',
  dateOrder: 'mdy',
  precision: 'snapped',
  box: [-89, 41, -87, 43],
  needs: ['date', 'primary type', 'location description'],
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
    location: 'point',
  },
};
