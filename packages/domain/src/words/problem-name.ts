// The name of a problem without its area: kind + kind of place. "stölder i idrotts- och badanläggningar", "violence outdoors".
import type { Lang } from '../fault.ts';
import { categoryWords } from './category-words.ts';
import { placeTypeWords } from './place-type-words.ts';

export interface ProblemName {
  /** lower case */
  readonly text: string;
  /** decides the verb in English */
  readonly plural: boolean;
}

/** Kinds whose name already says the place. */
const placeInName: Readonly<Record<string, string>> = {
  'theft/dwelling-burglary': 'dwelling',
  'theft/shoplifting': 'shop',
  'theft/from-vehicle': 'vehicle',
  'theft/vehicle-any': 'vehicle',
  'theft/boat': 'boat',
};

/** Vehicles are robbed, damaged and stolen from in different words. */
const atVehicle: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  theft: { sv: 'ur fordon', en: 'from vehicles' },
  damage: { sv: 'på fordon', en: 'to vehicles' },
  'damage/fire': { sv: 'i fordon', en: 'in vehicles' },
  robbery: { sv: 'mot taxi', en: 'of taxis' },
};

function placePhrase(category: string, placeType: string, lang: Lang): string {
  if (placeInName[category] === placeType) return '';
  if (placeType === 'vehicle') {
    const special = atVehicle[category] ?? atVehicle[category.split('/')[0]!];
    if (special) return special[lang];
  }
  return placeTypeWords[placeType]?.[lang].in ?? '';
}

/** The name of a kind at a kind of place; null means all. An unknown kind is named by its key. */
export function problemName(category: string | null, placeType: string | null, lang: Lang): ProblemName {
  const place = placeType === null ? '' : placePhrase(category ?? '', placeType, lang);
  const join = (text: string) => (place === '' ? text : `${text} ${place}`);
  if (category === null) return { text: join(lang === 'sv' ? 'alla anmälda brott' : 'all reported offences'), plural: true };
  const words = categoryWords[category];
  if (!words) return { text: join(category), plural: true };
  const noun = words[lang];
  return { text: join(place === '' ? noun.many : (noun.withPlace ?? noun.many)), plural: words.en.plural };
}
