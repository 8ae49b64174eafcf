// "nov 2025 – okt 2026": a span of months short enough for a filter and a column.
import { type Lang, monthNames } from '@samsyn/domain';

/** @param from, to  "2025-11" or a whole date */
export function shortPeriod(from: string, to: string, lang: Lang): string {
  const name = (month: string) => `${(monthNames[lang][Number(month.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${month.slice(0, 4)}`;
  const [first, last] = [name(from), name(to)];
  return first === last ? first : `${first}\u2009–\u2009${last}`;
}
