// What came in of a kind, for "bara 12 …": nouns that can be counted, whatever the kind is called.
import { categories, categoryIndex } from '../category/categories.ts';
import type { Lang } from '../fault.ts';
import { problemName } from './problem-name.ts';

export interface ReportNouns {
  readonly one: string;
  readonly many: string;
}

const everything = {
  police: { sv: { one: 'anmält brott', many: 'anmälda brott' }, en: { one: 'reported offence', many: 'reported offences' } },
  events: {
    sv: { one: 'rapporterad händelse', many: 'rapporterade händelser' },
    en: { one: 'reported incident', many: 'reported incidents' },
  },
  other: { sv: { one: 'händelse', many: 'händelser' }, en: { one: 'incident', many: 'incidents' } },
} as const;

/** "anmälan om våld", "anmälningar om våld"; null: all kinds together, named after whose data they are */
export function reportsOf(category: string | null, kind: 'police' | 'events' | 'other', lang: Lang): ReportNouns {
  if (category === null) return everything[kind][lang];
  const name = problemName(category, null, lang).text;
  if (lang === 'en') return { one: `report of ${name}`, many: `reports of ${name}` };
  const offence = (categories[categoryIndex(category)]?.kind ?? 'offence') === 'offence';
  return offence
    ? { one: `anmälan om ${name}`, many: `anmälningar om ${name}` }
    : { one: `rapport om ${name}`, many: `rapporter om ${name}` };
}
