// Primary types of the City of Chicago's crime data in our tree. Its ASSAULT is a threat without touch, its BATTERY is our assault.
import { chicagoPlaceType } from './chicago-places.ts';
import type { SourceValue } from './source-value.ts';

const types: Readonly<Record<string, string>> = {
  ARSON: 'damage/fire',
  ASSAULT: 'threats/threat',
  BATTERY: 'violence/assault',
  BURGLARY: 'theft/burglary',
  'CONCEALED CARRY LICENSE VIOLATION': 'weapons/firearm',
  'CRIM SEXUAL ASSAULT': 'sexual/rape',
  'CRIMINAL SEXUAL ASSAULT': 'sexual/rape',
  'CRIMINAL DAMAGE': 'damage',
  'CRIMINAL TRESPASS': 'threats/trespass',
  'DECEPTIVE PRACTICE': 'fraud',
  GAMBLING: 'public-order',
  HOMICIDE: 'violence/lethal',
  'HUMAN TRAFFICKING': 'threats/other',
  'INTERFERENCE WITH PUBLIC OFFICER': 'other',
  INTIMIDATION: 'threats/threat',
  KIDNAPPING: 'threats/other',
  'LIQUOR LAW VIOLATION': 'alcohol',
  'MOTOR VEHICLE THEFT': 'theft/vehicle',
  NARCOTICS: 'drugs',
  'OTHER NARCOTIC VIOLATION': 'drugs',
  OBSCENITY: 'sexual/other',
  'OFFENSE INVOLVING CHILDREN': 'children-family',
  'OTHER OFFENSE': 'other',
  PROSTITUTION: 'sexual/other',
  'PUBLIC INDECENCY': 'sexual/other',
  'PUBLIC PEACE VIOLATION': 'public-order',
  ROBBERY: 'robbery',
  'SEX OFFENSE': 'sexual',
  STALKING: 'threats/molestation',
  THEFT: 'theft',
  'WEAPONS VIOLATION': 'weapons',
};

/** Not crimes by the source's own word; left for someone to choose. */
export const chicagoUnmapped: readonly string[] = ['NON-CRIMINAL', 'NON-CRIMINAL (SUBJECT SPECIFIED)'];

export const chicagoTypes = Object.keys(types);

/** null: unmapped. The kind of place is left out where the location is empty or fits no kind. */
export function mapChicago(primaryType: string, location = ''): SourceValue | null {
  const category = Object.hasOwn(types, primaryType.trim()) ? types[primaryType.trim()] : undefined;
  if (category === undefined) return null;
  const placeType = chicagoPlaceType(location);
  return placeType === null ? { category } : { category, placeType };
}
