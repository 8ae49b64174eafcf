// A month at the head of a narrow column.
import type { Lang } from '../fault.ts';

/** "nov 25", of "2025-11"; it never breaks. */
export const monthShort = (month: string, lang: Lang): string =>
  new Date(`${month}-15T12:00:00Z`)
    .toLocaleDateString(lang === 'sv' ? 'sv-SE' : 'en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' })
    .replace('.', '')
    .replace(' ', '\u00a0');
