// The tree of kinds: groups and their leaves. A source that cannot tell the leaf is mapped to the group.
// The order is part of stored pictures only through keys, never through numbers.
import type { Category } from './category.ts';

type Node = readonly [key: string, kind: Category['kind'], sensitive?: true];

/** Leaves stand after their group. "violence-sexual" is a group of its own: its source publishes the two only together. */
const nodes: readonly Node[] = [
  ['violence', 'offence'],
  ['violence/lethal', 'offence'],
  ['violence/assault', 'offence'],
  ['violence/repeated-abuse', 'offence', true],
  ['violence/against-official', 'offence'],
  ['theft', 'offence'],
  ['theft/bicycle', 'offence'],
  ['theft/boat', 'offence'],
  ['theft/burglary', 'offence'],
  ['theft/dwelling-burglary', 'offence'],
  ['theft/from-vehicle', 'offence'],
  ['theft/fuel', 'offence'],
  ['theft/other', 'offence'],
  ['theft/other-burglary', 'offence'],
  ['theft/pickpocket', 'offence'],
  ['theft/premises', 'offence'],
  ['theft/shoplifting', 'offence'],
  ['theft/vehicle', 'offence'],
  ['theft/vehicle-any', 'offence'],
  ['robbery', 'offence'],
  ['robbery/person', 'offence'],
  ['robbery/premises', 'offence'],
  ['damage', 'offence'],
  ['damage/vandalism', 'offence'],
  ['damage/fire', 'offence'],
  ['damage/graffiti', 'offence'],
  ['sexual', 'offence', true],
  ['sexual/rape', 'offence', true],
  ['sexual/molestation', 'offence', true],
  ['sexual/other', 'offence', true],
  ['violence-sexual', 'offence'],
  ['threats', 'offence'],
  ['threats/threat', 'offence'],
  ['threats/molestation', 'offence'],
  ['threats/trespass', 'offence'],
  ['threats/other', 'offence'],
  ['fraud', 'offence'],
  ['economic', 'offence'],
  ['drugs', 'offence'],
  ['alcohol', 'offence'],
  ['smuggling', 'offence'],
  ['public-order', 'offence'],
  ['children-family', 'offence', true],
  ['traffic', 'offence'],
  ['traffic/impaired', 'offence'],
  ['traffic/other', 'offence'],
  ['weapons', 'offence'],
  ['weapons/firearm', 'offence'],
  ['weapons/knife', 'offence'],
  ['weapons/explosives', 'offence'],
  ['other', 'offence'],
  ['disorder', 'disorder'],
  ['disorder/antisocial', 'disorder'],
  ['disorder/brawl', 'disorder'],
  ['disorder/intoxication', 'disorder'],
  ['event', 'event'],
  ['event/traffic-accident', 'event'],
  ['event/accident', 'event'],
  ['event/fire', 'event'],
  ['event/explosion', 'event'],
  ['event/gunfire', 'event'],
  ['event/missing-person', 'event'],
  ['event/rescue', 'event'],
  ['event/police-work', 'event'],
  ['event/other', 'event'],
];

const index = new Map(nodes.map(([key], i) => [key, i]));

export const categories: readonly Category[] = nodes.map(([key, kind, sensitive]) => ({
  key,
  parent: key.includes('/') ? (index.get(key.slice(0, key.indexOf('/'))) ?? -1) : -1,
  kind,
  sensitive: sensitive ?? false,
}));

/** The category that values without a mapping count as, until someone chooses. */
export const otherCategory = 'other';

/** Index into `categories`; -1 for a key that is not in the tree. */
export function categoryIndex(key: string): number {
  return index.get(key) ?? -1;
}
