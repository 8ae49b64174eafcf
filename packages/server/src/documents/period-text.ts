// A span of months in words.
import { documentWords, type Lang } from '@samsyn/domain';

/** "2025-11-01" to "2026-10-31" as "november 2025–oktober 2026". */
export function periodText(period: { readonly from: string; readonly to: string }, lang: Lang): string {
  const name = (date: string) => `${documentWords[lang].months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
  const [from, to] = [name(period.from), name(period.to)];
  return from === to ? from : `${from}–${to}`;
}
