// What kind of place it happened at. Only what the source says; index 0 is "not said" and is left out of names.

export interface PlaceType {
  readonly key: string;
}

export const placeTypes: readonly PlaceType[] = [
  { key: 'unknown' },
  { key: 'boat' },
  { key: 'campsite-beach' },
  { key: 'cellar-attic' },
  { key: 'construction-site' },
  { key: 'culture-youth' },
  { key: 'dwelling' },
  { key: 'garage' },
  { key: 'health-care' },
  { key: 'hotel' },
  { key: 'indoors' },
  { key: 'industry' },
  { key: 'office' },
  { key: 'online' },
  { key: 'outdoors' },
  { key: 'public-transport' },
  { key: 'restaurant' },
  { key: 'school' },
  { key: 'shop' },
  { key: 'sports-facility' },
  { key: 'summer-house' },
  { key: 'vehicle' },
  { key: 'street' },
  { key: 'parking' },
  { key: 'park' },
];

/** The key of a place that the source does not name. */
export const unknownPlaceType = 'unknown';

const index = new Map(placeTypes.map(({ key }, i) => [key, i]));

/** Index into `placeTypes`; -1 for a key that is not there. */
export function placeTypeIndex(key: string): number {
  return index.get(key) ?? -1;
}
