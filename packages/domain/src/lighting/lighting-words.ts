// Kinds, settings, owners and states of lighting needs, and their words.
import type { Lang } from '../fault.ts';

type Words = Readonly<Record<Lang, string>>;
export const lightKinds = ['out', 'missing', 'weak', 'hidden'] as const;
export const lightSettings = ['path', 'road', 'tunnel', 'stop', 'entrance', 'playground', 'parking', 'square'] as const;
export const lightOwners = ['municipality', 'state', 'association', 'private', 'unknown'] as const;
export const lightStates = ['open', 'approved', 'declined', 'fixed'] as const;
export const lightKindWords: Readonly<Record<(typeof lightKinds)[number], Words>> = {
  out: { sv: 'Släckta lampor', en: 'Lamps out' },
  missing: { sv: 'Belysning saknas', en: 'No lighting' },
  weak: { sv: 'För svagt eller ojämnt', en: 'Too weak or uneven' },
  hidden: { sv: 'Skymd av växter', en: 'Hidden by plants' },
};
export const lightSettingWords: Readonly<Record<(typeof lightSettings)[number], Words>> = {
  path: { sv: 'gång- och cykelväg', en: 'path' },
  road: { sv: 'väg', en: 'road' },
  tunnel: { sv: 'gångtunnel', en: 'underpass' },
  stop: { sv: 'hållplats', en: 'stop' },
  entrance: { sv: 'entré', en: 'entrance' },
  playground: { sv: 'lekplats', en: 'playground' },
  parking: { sv: 'parkering', en: 'parking' },
  square: { sv: 'torg', en: 'square' },
};
export const lightOwnerWords: Readonly<Record<(typeof lightOwners)[number], Words>> = {
  municipality: { sv: 'Kommunen', en: 'The municipality' },
  state: { sv: 'Trafikverket', en: 'The state road authority' },
  association: { sv: 'Samfällighet', en: 'Joint property association' },
  private: { sv: 'Privat ägare', en: 'Private owner' },
  unknown: { sv: 'Ägaren är okänd', en: 'Owner unknown' },
};
export const lightStateWords: Readonly<Record<(typeof lightStates)[number], Words>> = {
  open: { sv: 'Inte beslutad', en: 'Not decided' },
  approved: { sv: 'Lagas', en: 'Being fixed' },
  declined: { sv: 'Avslagen', en: 'Declined' },
  fixed: { sv: 'Klar', en: 'Done' },
};
