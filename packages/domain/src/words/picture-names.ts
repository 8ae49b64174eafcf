// The real words for the picture: every kind, place and count by its name in both languages.
import { categories, otherCategory } from '../category/categories.ts';
import { placeTypes, unknownPlaceType } from '../category/place-types.ts';
import type { Lang } from '../fault.ts';
import type { PictureWords } from '../picture/picture-words.ts';
import { categoryWords } from './category-words.ts';
import { counted } from './counted.ts';
import { numberWord } from './numbers.ts';
import { placeTypeWords } from './place-type-words.ts';
import { problemName } from './problem-name.ts';
import { reportsOf } from './reports-of.ts';

const nouns = {
  police: { sv: 'anmälda brott', en: 'reported offences' },
  events: { sv: 'rapporterade händelser', en: 'reported incidents' },
  other: { sv: 'händelser', en: 'incidents' },
} as const;

export const pictureWords: PictureWords = {
  categories,
  placeTypes: placeTypes.map(({ key }) => key),
  otherCategory,
  namelessPlaceTypes: [unknownPlaceType],
  categoryLabel: (key) => ({ sv: categoryWords[key]?.sv.many ?? key, en: categoryWords[key]?.en.many ?? key }),
  placeTypeLabel: (key) => ({ sv: placeTypeWords[key]?.sv.label ?? key, en: placeTypeWords[key]?.en.label ?? key }),
  problemName,
  counted,
  reportsOf,
  noun: (kind: keyof typeof nouns, lang: Lang) => nouns[kind][lang],
  numberWord,
};
