// Months and days in words, Swedish and English, without any time zone.
import { civilDate, dayOfIso } from '../calendar/day-numbers.ts';
import { monthNames } from '../calendar/month-names.ts';
import type { Lang } from '../fault.ts';
import { sayPicture } from './picture-words.ts';

const weekdays = {
  sv: ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'],
  en: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
} as const;

/** "mars 2025" of year × 12 + month. */
export function monthName(month: number, lang: Lang): string {
  return `${monthNames[lang][((month % 12) + 12) % 12]} ${Math.floor(month / 12)}`;
}

/** "november 2025–oktober 2026"; one name when both are the same month. */
export function monthSpan(from: number, to: number, lang: Lang): string {
  return from === to ? monthName(from, lang) : `${monthName(from, lang)}–${monthName(to, lang)}`;
}

/** "5 november 2026" of an ISO date. */
export function dateName(iso: string, lang: Lang): string {
  const { year, month, day } = civilDate(dayOfIso(iso.slice(0, 10)));
  return `${day} ${monthNames[lang][month]} ${year}`;
}

/** "a, b och c" */
export function listOf(items: readonly string[], lang: Lang): string {
  if (items.length <= 1) return items[0] ?? '';
  return sayPicture('and', { a: items.slice(0, -1).join(', '), b: items.at(-1)! }, lang);
}

/** "tisdagar och torsdagar"; a run of three days or more as "måndagar–fredagar"; nothing for all seven */
export function dayNames(days: readonly number[], lang: Lang): string {
  if (days.length === 7) return '';
  const run = days.length > 2 && days.every((day, i) => i === 0 || day === days[i - 1]! + 1);
  if (run) return `${weekdays[lang][days[0]!]}–${weekdays[lang][days.at(-1)!]}`;
  // Friday to Tuesday is a run as well
  const start = days.findIndex((day, i) => day !== (days[(i + days.length - 1) % days.length]! + 1) % 7);
  const turned = days.length > 2 && days.length < 6 && start > 0 ? [...days.slice(start), ...days.slice(0, start)] : null;
  if (turned?.every((day, i) => i === 0 || day === (turned[i - 1]! + 1) % 7))
    return `${weekdays[lang][turned[0]!]}–${weekdays[lang][turned.at(-1)!]}`;
  const others = [0, 1, 2, 3, 4, 5, 6].filter((day) => !days.includes(day));
  const names = (list: readonly number[]) =>
    listOf(
      list.map((day) => weekdays[lang][day]!),
      lang,
    );
  return others.length <= 2 ? sayPicture('days.except', { days: names(others) }, lang) : names(days);
}

/** "tisdagar och torsdagar 17–21", "21–04" */
export function daysAndHours(days: readonly number[], from: number, to: number, lang: Lang): { days: string; hours: string } {
  const named = dayNames(days, lang);
  return { days: named, hours: `${named ? ' ' : ''}${hourSpan(from, to, lang)}` };
}

/** "17–21" in Swedish, "17:00–21:00" in English */
export function hourSpan(from: number, to: number, lang: Lang): string {
  const two = (h: number) => String(h % 24).padStart(2, '0');
  return lang === 'sv' ? `${two(from)}–${two(to)}` : `${two(from)}:00–${two(to)}:00`;
}

/** "1 timme 40 minuter" */
export function duration(minutes: number, lang: Lang): string {
  const whole = Math.round(minutes);
  if (whole < 60) return sayPicture('dur.minutes', { m: whole }, lang);
  return sayPicture('dur.hours', { h: Math.floor(whole / 60), m: whole >= 600 ? 0 : whole % 60 }, lang);
}
