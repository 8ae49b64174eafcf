// A schedule in words: "varannan fredag 21–02, inte juli", "every other Friday 21:00–02:00, not July".
import { monthNames } from '../calendar/month-names.ts';
import type { Lang } from '../fault.ts';
import { enumerated } from './enumerated.ts';
import { clockMinutes, type Schedule } from './schedule.ts';

const days = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const ordinals = {
  sv: { 1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde', [-1]: 'sista' },
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
} as const;
const svOrdinal = ['', '', 'varannan', 'var tredje', 'var fjärde', 'var femte', 'var sjätte', 'var sjunde', 'var åttonde'];

export const weekdayName = (weekday: number, lang: Lang): string => days[lang][weekday] ?? '';

/** 21–02, 17.30–20 in Swedish; 21:00–02:00 in English. */
export function clockRange({ from, to }: Pick<Schedule, 'from' | 'to'>, lang: Lang): string {
  if (lang === 'en') return `${from}–${to}`;
  const short = (text: string): string => (text.endsWith(':00') ? text.slice(0, 2) : text.replace(':', '.'));
  return `${short(from)}–${short(to)}`;
}

export function scheduleWords(rule: Schedule, lang: Lang): string {
  const time = clockMinutes(rule) === 1440 ? '' : ` ${clockRange(rule, lang)}`;
  const months = rule.repeat === 'once' ? [] : [...rule.notMonths].sort((a, b) => a - b).map((month) => monthNames[lang][month - 1] ?? '');
  const not = months.length > 0 ? `, ${lang === 'sv' ? 'inte' : 'not'} ${enumerated(months, lang)}` : '';
  return `${howOften(rule, lang)}${time}${not}`;
}

function howOften(rule: Schedule, lang: Lang): string {
  const names = [...rule.weekdays].sort((a, b) => a - b).map((one) => weekdayName(one, lang));
  const { interval: n } = rule;
  switch (rule.repeat) {
    case 'once':
      return dayWords(rule.first, lang);
    case 'day':
      return n === 1 ? (lang === 'sv' ? 'varje dag' : 'every day') : every(n, lang === 'sv' ? 'dag' : 'day', lang);
    case 'week':
      return n === 1 ? `${lang === 'sv' ? 'varje' : 'every'} ${enumerated(names, lang)}` : every(n, enumerated(names, lang), lang);
    case 'month': {
      const month = n === 1 ? (lang === 'sv' ? 'varje månad' : 'every month') : every(n, lang === 'sv' ? 'månad' : 'month', lang);
      if (rule.week === null) {
        const date = Number(rule.first.slice(8));
        return lang === 'sv' ? `den ${date} ${month}` : `on day ${date} of ${month}`;
      }
      const which = ordinals[lang][rule.week];
      return lang === 'sv' ? `${which} ${names[0]}en ${month}` : `the ${which} ${names[0]} of ${month}`;
    }
  }
}

function every(n: number, what: string, lang: Lang): string {
  if (lang === 'en') return n === 2 ? `every other ${what}` : `every ${n}th ${what}`.replace('3th', '3rd');
  return `${svOrdinal[n] ?? `var ${n}:e`} ${what}`;
}

/** "3 juli 2026" */
export function dayWords(iso: string, lang: Lang): string {
  return `${Number(iso.slice(8, 10))} ${monthNames[lang][Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

/** "fredag 3 juli 2026 21–02": an occurrence by its wall time and its minutes on the clock. */
export function occurrenceWords(start: string, minutes: number, lang: Lang): string {
  const weekday = (new Date(`${start.slice(0, 10)}T12:00Z`).getUTCDay() + 6) % 7;
  const end = new Date(Date.parse(`${start.slice(0, 16)}Z`) + minutes * 60_000).toISOString().slice(11, 16);
  const range = minutes === 1440 ? '' : ` ${clockRange({ from: start.slice(11, 16), to: end }, lang)}`;
  return `${weekdayName(weekday, lang)} ${dayWords(start, lang)}${range}`;
}
