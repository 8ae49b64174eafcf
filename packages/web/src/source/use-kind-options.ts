// The kinds of crime and of place to choose among, by name; leaves stand indented under their group.
import { capital, categories, pictureWords, placeTypes, unknownPlaceType } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function useKindOptions() {
  const { lang } = useWords();
  return {
    categoryOptions: categories.map(({ key }) => ({
      value: key,
      text: `${key.includes('/') ? '\u00a0\u00a0' : ''}${capital(pictureWords.categoryLabel(key)[lang])}`,
    })),
    placeOptions: placeTypes.map(({ key }) => ({
      value: key,
      text: key === unknownPlaceType ? '–' : capital(pictureWords.placeTypeLabel(key)[lang]),
    })),
  };
}
