// Numbers as they are written: 4 812 · 0,8 · −27 in Swedish, 4,812 · 0.8 · −27 in English; one to twelve in words.
import type { Lang } from '../fault.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** No-break spaces or commas in thousands, a true minus. `decimals` are kept also when zero. */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const text = new Intl.NumberFormat(locales[lang], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
  return text.replace(/[\u202f\u2009 ]/g, '\u00a0').replace(/^-/, '\u2212');
}

/** "9–41": an en dash without spaces, as written in tables and offices. */
export function formatRange(from: number, to: number, lang: Lang, decimals = 0): string {
  return `${formatNumber(from, lang, decimals)}–${formatNumber(to, lang, decimals)}`;
}

const swedish = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "ett" … "tolv"; digits from 13. */
export function numberWord(n: number, lang: Lang): string {
  return (lang === 'sv' ? swedish : english)[n] ?? formatNumber(n, lang);
}
