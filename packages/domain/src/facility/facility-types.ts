// Kinds of facility: which incidents belong at one, within how many metres, and what their number is set against.
// Homes, vehicles and the internet are no facilities: nobody's home becomes a point of the register.

export interface FacilityType {
  /** a place type */
  readonly key: string;
  /** place types of incidents that happen at it */
  readonly holds: readonly string[];
  /** how far its position may lie from where the source puts its incidents; the municipality may decide otherwise */
  readonly metres: number;
  /** what its incidents are set against */
  readonly exposure: 'visits' | 'pupils' | 'seats' | 'spaces' | 'travellers';
}

export const facilityTypes: readonly FacilityType[] = [
  { key: 'sports-facility', holds: ['sports-facility'], metres: 120, exposure: 'visits' },
  { key: 'school', holds: ['school'], metres: 150, exposure: 'pupils' },
  { key: 'restaurant', holds: ['restaurant'], metres: 40, exposure: 'seats' },
  { key: 'parking', holds: ['parking', 'garage', 'vehicle'], metres: 100, exposure: 'spaces' },
  { key: 'public-transport', holds: ['public-transport'], metres: 120, exposure: 'travellers' },
  { key: 'campsite-beach', holds: ['campsite-beach'], metres: 200, exposure: 'visits' },
  { key: 'culture-youth', holds: ['culture-youth'], metres: 60, exposure: 'visits' },
  { key: 'shop', holds: ['shop'], metres: 50, exposure: 'visits' },
  { key: 'health-care', holds: ['health-care'], metres: 100, exposure: 'visits' },
  { key: 'hotel', holds: ['hotel'], metres: 60, exposure: 'visits' },
  { key: 'park', holds: ['park'], metres: 150, exposure: 'visits' },
];
export const facilityTypeKeys = facilityTypes.map(({ key }) => key);
export const facilityExposures = ['visits', 'pupils', 'seats', 'spaces', 'travellers'] as const;
export type FacilityExposureKind = (typeof facilityExposures)[number];

/** The most that a municipality may choose: beyond it a distance tells nothing of where something happened. */
export const mostMetres = 300;

/** Undefined for a key that is no kind of facility. */
export const facilityType = (key: string): FacilityType | undefined => facilityTypes.find((type) => type.key === key);
