// A period in words: "november 2025 – oktober 2026".
import type { DocumentWords } from '@samsyn/domain';

export function periodText(period: { readonly from: string; readonly to: string }, words: DocumentWords): string {
  const name = (date: string) => `${words.months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
  const [from, to] = [name(period.from), name(period.to)];
  return from === to ? from : `${from} – ${to}`;
}
