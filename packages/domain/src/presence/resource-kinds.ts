// Who is present, what they are seen against, and the kinds of area that figures are counted for. With their words.
import type { Lang } from '../fault.ts';

export const presenceKinds = ['officers', 'guards', 'night-walkers', 'inspectors', 'hosts', 'other'] as const;
export type PresenceKind = (typeof presenceKinds)[number];
export const exposureKinds = ['dwellings', 'cars', 'inhabitants', 'premises', 'visits', 'halls'] as const;
export type ExposureKind = (typeof exposureKinds)[number];
/** from the smallest; only figures of the same level and name are ever divided by each other */
export const countedLevels = ['municipality', 'police-area', 'county', 'region', 'country'] as const;
export type CountedLevel = (typeof countedLevels)[number];

type Words = Readonly<Record<Lang, string>>;
/** Several of them; `one` after "per". */
export const presenceKindWords: Readonly<Record<PresenceKind, { readonly many: Words; readonly one: Words }>> = {
  officers: { many: { sv: 'Poliser', en: 'Police officers' }, one: { sv: 'polis', en: 'police officer' } },
  guards: { many: { sv: 'Ordningsvakter', en: 'Public order guards' }, one: { sv: 'ordningsvakt', en: 'public order guard' } },
  'night-walkers': { many: { sv: 'Nattvandrare', en: 'Night walkers' }, one: { sv: 'nattvandrare', en: 'night walker' } },
  inspectors: { many: { sv: 'Tillsynshandläggare', en: 'Inspectors' }, one: { sv: 'tillsynshandläggare', en: 'inspector' } },
  hosts: { many: { sv: 'Värdar', en: 'Hosts' }, one: { sv: 'värd', en: 'host' } },
  other: { many: { sv: 'Andra', en: 'Others' }, one: { sv: 'person', en: 'person' } },
};
export const exposureKindWords: Readonly<Record<ExposureKind, Words>> = {
  dwellings: { sv: 'bostäder', en: 'dwellings' },
  cars: { sv: 'bilar', en: 'cars' },
  inhabitants: { sv: 'invånare', en: 'inhabitants' },
  premises: { sv: 'serveringsställen', en: 'licensed premises' },
  visits: { sv: 'besök', en: 'visits' },
  halls: { sv: 'idrottshallar', en: 'sports halls' },
};
export const countedLevelWords: Readonly<Record<CountedLevel, Words>> = {
  municipality: { sv: 'Kommunen', en: 'The municipality' },
  'police-area': { sv: 'Polisområdet', en: 'The police area' },
  county: { sv: 'Länet', en: 'The county' },
  region: { sv: 'Polisregionen', en: 'The police region' },
  country: { sv: 'Landet', en: 'The country' },
};
