// Warnings as they may be published: without counts of few and without the words of the file.
import type { Lang } from '../fault.ts';
import type { Picture, PictureWarning } from './picture.ts';
import { monthSpan } from './picture-dates.ts';
import { sayBoth } from './picture-words.ts';

export type ReportsOf = (category: string | null, kind: 'police' | 'events' | 'other', lang: Lang) => { readonly many: string };

/** The warning's open form. */
export function publicWarning(warning: PictureWarning, picture: Picture, reportsOf: ReportsOf): PictureWarning {
  switch (warning.code) {
    case 'source.hole':
      return {
        ...warning,
        ...sayBoth('source.hole.public', (lang) => ({
          many: reportsOf(warning.category, subjectOf(picture), lang).many,
          when: spanOf(warning, lang),
        })),
      };
    case 'value.unmapped':
      return { ...warning, ...sayBoth('value.unmapped.public', () => ({})) };
    case 'coordinates.centre':
      return { ...warning, ...sayBoth('coordinates.centre.public', () => ({})) };
    case 'place.unknown':
      return { ...warning, ...sayBoth('place.unknown.public', () => ({})) };
    default:
      return warning;
  }
}

function subjectOf(picture: Picture): 'police' | 'events' | 'other' {
  const { subject } = picture.parameters;
  return subject === 'police' || subject === 'events' ? subject : 'other';
}

/** "i juli 2025" */
function spanOf({ from, to }: PictureWarning, lang: Lang): string {
  const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  if (from === null) return '';
  return `${lang === 'sv' ? 'i' : 'in'} ${monthSpan(month(from), month(to ?? from), lang)}`;
}
