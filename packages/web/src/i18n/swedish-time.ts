// Days and moments in Swedish time, whoever reads and wherever, as short as a table wants them: "9 dec", "mån 9 dec", "9 dec 13.00".
// Abbreviations stand without the full stop that the browser would put there, and a Swedish clock has one instead of a colon.
import type { Lang } from '@samsyn/domain';

const zone = 'Europe/Stockholm';
const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Noon stands for what has only a day. */
const at = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);

function dayWith(parts: Intl.DateTimeFormatOptions, iso: string, lang: Lang): string {
  return at(iso)
    .toLocaleDateString(locales[lang], { timeZone: zone, ...parts })
    .replace('.', '');
}

/** "9 dec" */
export const shortDay = (iso: string, lang: Lang): string => dayWith({ day: 'numeric', month: 'short' }, iso, lang);

/** "mån 9 dec" */
export const shortWeekday = (iso: string, lang: Lang): string => dayWith({ weekday: 'short', day: 'numeric', month: 'short' }, iso, lang);

/** "9 december" */
export const longDay = (iso: string, lang: Lang): string => dayWith({ day: 'numeric', month: 'long' }, iso, lang);

/** "13.00", "13:00" */
export function clock(iso: string, lang: Lang): string {
  const time = at(iso).toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return lang === 'sv' ? time.replace(':', '.') : time;
}

/** "22 nov 09.14" */
export const swedishTime = (iso: string, lang: Lang): string => `${shortDay(iso, lang)} ${clock(iso, lang)}`;

/** "onsdag 9 december 13.00" */
export function longMoment(iso: string, lang: Lang): string {
  return `${dayWith({ weekday: 'long', day: 'numeric', month: 'long' }, iso, lang)} ${clock(iso, lang)}`;
}
