// "Crime type" of data.police.uk (14 categories) in our tree. Some of its categories join what our leaves keep apart; they get their own node.
import type { SourceValue } from './source-value.ts';

const types: Readonly<Record<string, string>> = {
  'Anti-social behaviour': 'disorder/antisocial',
  'Bicycle theft': 'theft/bicycle',
  Burglary: 'theft/burglary',
  'Criminal damage and arson': 'damage',
  Drugs: 'drugs',
  'Other crime': 'other',
  'Other theft': 'theft/other',
  'Possession of weapons': 'weapons',
  'Public order': 'public-order',
  Robbery: 'robbery',
  Shoplifting: 'theft/shoplifting',
  'Theft from the person': 'theft/pickpocket',
  'Vehicle crime': 'theft/vehicle-any',
  'Violence and sexual offences': 'violence-sexual',
};

export const policeUkTypes = Object.keys(types);

/** null: not a category of data.police.uk */
export function mapPoliceUk(type: string): SourceValue | null {
  const category = Object.hasOwn(types, type) ? types[type] : undefined;
  return category === undefined ? null : { category };
}
