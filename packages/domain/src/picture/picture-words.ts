// What the picture needs of the words: names of kinds, places and areas, and sentences from templates in two languages.
import type { Category } from '../category/category.ts';
import type { Lang } from '../fault.ts';
import { say } from '../words/say.ts';

export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

export const langs: readonly Lang[] = ['sv', 'en'];

/** The names that a picture is written with. */
export interface PictureWords {
  readonly categories: readonly Category[];
  /** keys in the order of IncidentColumns.placeType */
  readonly placeTypes: readonly string[];
  /** key of the category that unmapped values count as */
  readonly otherCategory: string;
  /** place types that are no place: left out of names and searches */
  readonly namelessPlaceTypes: readonly string[];
  /** plain name of a kind for lists */
  categoryLabel(key: string): Bilingual;
  placeTypeLabel(key: string): Bilingual;
  /** "stölder i idrotts- och badanläggningar", lower case, without area; `plural` decides the verb in English */
  problemName(category: string | null, placeType: string | null, lang: Lang): { readonly text: string; readonly plural: boolean };
  /** "384 anmälda stölder" */
  counted(category: string | null, count: number, lang: Lang): string;
  /** "anmälan om våld", "anmälningar om våld": nouns that can be counted, also for kinds that cannot; null = all kinds */
  reportsOf(category: string | null, kind: 'police' | 'events' | 'other', lang: Lang): { readonly one: string; readonly many: string };
  /** "brott", "händelser": what all of the picture's rows are together */
  noun(kind: 'police' | 'events' | 'other', lang: Lang): string;
  /** "ett" … "tolv", from 13 digits */
  numberWord(n: number, lang: Lang): string;
}

export type SentenceValues = Readonly<Record<string, string | number>>;

export { say as sayPicture };

/** The same sentence in both languages. */
export function sayBoth(key: string, values: (lang: Lang) => SentenceValues): Bilingual {
  return { sv: say(key, values('sv'), 'sv'), en: say(key, values('en'), 'en') };
}
