// The line under a figure: where its numbers come from, which months, and how many cases the figure itself is about.
import { monthName } from '../calendar/month-names.ts';
import type { Lang } from '../fault.ts';
import { documentWords } from '../words/document-words.ts';
import { formatNumber } from '../words/numbers.ts';
import type { Picture } from './picture.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** "2025-11-01" to "2026-10-31" as "november 2025–oktober 2026". */
export function periodText(period: Period, lang: Lang): string {
  const name = (date: string) => monthName(date, lang);
  const [from, to] = [name(period.from), name(period.to)];
  return from === to ? from : `${from}–${to}`;
}

/** @param n cases in the figure, not in the whole picture */
export function figureSource(picture: Picture, period: Period, n: number, lang: Lang): string {
  const source = /^[^.]*?\.(?= Period )/.exec(picture.source[lang])?.[0] ?? picture.source[lang].split(' Period ')[0] ?? '';
  const span = periodText(period, lang);
  return documentWords[lang].figureSource(source, span.slice(0, 1).toLocaleUpperCase(lang) + span.slice(1), formatNumber(n, lang));
}
