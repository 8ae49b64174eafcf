// Moments of the log in Swedish time, whoever reads and wherever: "22 nov 09.14".
import type { Lang } from '@samsyn/domain';

const zone = 'Europe/Stockholm';

export function swedishTime(iso: string, lang: Lang): string {
  const at = new Date(iso);
  const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
  const day = at.toLocaleDateString(locale, { timeZone: zone, day: 'numeric', month: 'short' }).replace('.', '');
  const time = at.toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return `${day} ${lang === 'sv' ? time.replace(':', '.') : time}`;
}
