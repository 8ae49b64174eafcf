// January to December, as they stand inside a sentence.
import type { Lang } from '../fault.ts';

export const monthNames = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** "november 2026" of "2026-11" or of a day in it. */
export function monthName(month: string, lang: Lang): string {
  return `${monthNames[lang][Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}
