// A month of the address, "2026-04", as a person writes it: "apr 2026".
import type { Lang } from '@samsyn/domain';

const parts = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
/** made once: each costs as much as a hundred names */
const formats = { sv: new Intl.DateTimeFormat('sv-SE', parts), en: new Intl.DateTimeFormat('en-GB', parts) };

export function monthName(month: string, lang: Lang): string {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1));
  return formats[lang].format(day).replace('.', '');
}
