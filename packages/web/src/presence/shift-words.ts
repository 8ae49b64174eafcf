// Hours and days of shifts as they are read.
import { presenceWords, type Shift } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

const two = (hour: number) => String(hour).padStart(2, '0');

/** "22–02"; in English "22:00–02:00". */
export function hoursText({ start, length }: Pick<Shift, 'start' | 'length'>, lang: Words['lang']): string {
  const end = (start + length) % 24 || 24;
  return lang === 'sv' ? `${two(start)}–${two(end)}` : `${two(start)}:00–${two(end)}:00`;
}

export const dayText = (day: number, lang: Words['lang']): string => presenceWords[lang].days[day] ?? '';
