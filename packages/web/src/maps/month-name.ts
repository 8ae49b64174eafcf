// A month of the address, "2026-04", as a person writes it: "apr 2026".
import type { Lang } from '@samsyn/domain';

export function monthName(month: string, lang: Lang): string {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1));
  const said = day.toLocaleDateString(lang === 'sv' ? 'sv-SE' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return said.replace('.', '');
}
