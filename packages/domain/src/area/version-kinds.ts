// The divisions that a municipality works with. Each has versions; one version of one division is the one in use.
import type { Lang } from '../fault.ts';

export const areaKinds = ['districts', 'deso', 'police', 'own', 'other'] as const;
export type AreaKind = (typeof areaKinds)[number];

export const areaKindWords: Readonly<Record<AreaKind, Readonly<Record<Lang, string>>>> = {
  districts: { sv: 'Stadsdelar och distrikt', en: 'Districts' },
  deso: { sv: 'DeSO', en: 'DeSO (statistical areas)' },
  police: { sv: 'Polisens områden', en: 'Police areas' },
  own: { sv: 'Egna ritade områden', en: 'Areas drawn here' },
  other: { sv: 'Annan indelning', en: 'Other division' },
};
