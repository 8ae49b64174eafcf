// A day as it is written in a document: 1 januari 2026, 1 January 2026. The same in every time zone.
import type { Lang } from '../fault.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** @param day YYYY-MM-DD; anything else comes back as it is */
export function longDate(day: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(locales[lang], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
