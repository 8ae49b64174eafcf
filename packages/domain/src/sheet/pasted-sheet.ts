// A table as it is pasted into a spreadsheet: tabs between cells, numbers as the reader's spreadsheet writes them, nothing that becomes a formula.
// What stands on a page is for the eye (no-break spaces in thousands, a true minus); what is pasted is for counting.
import type { Lang } from '../fault.ts';
import { safeText } from './safe-text.ts';

/** Text, a number, or nothing. Days are text as ISO 8601 writes them. */
export type SheetValue = string | number | null;
export type DecimalSign = ',' | '.';

const shownNumber: Readonly<Record<Lang, RegExp>> = {
  sv: /^[-+−]?\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})*(?:,\d+)?$|^[-+−]?\d+(?:,\d+)?$/,
  en: /^[-+−]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^[-+−]?\d+(?:\.\d+)?$/,
};

/** The number that a page shows, or null when it is none: "1 104" in Swedish, "1,104" in English. A range ("1–10") is no number. */
export function numberShown(text: string, lang: Lang): number | null {
  if (!shownNumber[lang].test(text)) return null;
  const bare = text.replace('−', '-').replaceAll(lang === 'sv' ? /[\u00a0\u202f\u2009 ]/g : ',', '');
  return Number(bare.replace(',', '.'));
}

/** One cell. A share keeps its sign: "41 %" → "41%". */
export function sheetCell(value: SheetValue, decimal: DecimalSign): string {
  if (value === null) return '';
  // a tab or a line break would begin the next cell
  if (typeof value === 'string') return safeText(value.replaceAll(/[\t\r\n]+/g, ' ').trim());
  if (!Number.isFinite(value)) return '';
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 }).replace('.', decimal);
}

/** One cell of a table whose cells are what the page shows. */
export function shownCell(text: string, lang: Lang, decimal: DecimalSign): string {
  const share = /^(.+?)[\u00a0 ]?%$/.exec(text);
  const value = numberShown(share?.[1] ?? text, lang);
  return value === null ? sheetCell(text, decimal) : `${decimals(share?.[1] ?? text, value, lang, decimal)}${share ? '%' : ''}`;
}

/** With as many decimals as are shown: 1,90 is not 1,9. */
function decimals(text: string, value: number, lang: Lang, decimal: DecimalSign): string {
  const shown = text.split(lang === 'sv' ? ',' : '.')[1]?.length ?? 0;
  return value.toFixed(shown).replace('.', decimal);
}

/** All of it: the headings, then a line for each row. */
export const pastedSheet = (head: readonly string[], rows: readonly (readonly string[])[], decimal: DecimalSign): string =>
  [head.map((name) => sheetCell(name, decimal)), ...rows].map((row) => row.join('\t')).join('\r\n');
