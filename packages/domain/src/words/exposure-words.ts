// What incidents are seen against, as said in "per 10 000 …".
import type { Lang } from '../fault.ts';

const words: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  inhabitants: { sv: 'invånare', en: 'inhabitants' },
  population: { sv: 'invånare', en: 'inhabitants' },
  invanare: { sv: 'invånare', en: 'inhabitants' },
  hallbesok: { sv: 'besök', en: 'visits' },
  hallVisits: { sv: 'besök', en: 'visits' },
  'hall-visits': { sv: 'besök', en: 'visits' },
  visits: { sv: 'besök', en: 'visits' },
  dwellings: { sv: 'bostäder', en: 'dwellings' },
  households: { sv: 'hushåll', en: 'households' },
  cars: { sv: 'bilar', en: 'cars' },
  licences: { sv: 'serveringstillstånd', en: 'alcohol licences' },
  pupils: { sv: 'elever', en: 'pupils' },
  seats: { sv: 'sittplatser', en: 'seats' },
  spaces: { sv: 'parkeringsplatser', en: 'parking spaces' },
  travellers: { sv: 'resande', en: 'travellers' },
  vehicles: { sv: 'fordon', en: 'vehicles' },
};

/** The kind's word; a kind of the municipality's own is said as its column is called. */
export function exposureName(kind: string, lang: Lang): string {
  return words[kind]?.[lang] ?? kind;
}
