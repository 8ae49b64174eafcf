// The few words that stand inside charts and their tables, in Swedish and English.
import type { ChartLang } from './svg-text.ts';

const sv = {
  missing: 'saknas',
  perMonth: 'Antal per månad',
  band: 'Väntat antal med 95 % band',
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  weekdays: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  month: 'Månad',
  count: 'Antal',
  expected: 'Väntat',
  bandHead: 'Band, 95 %',
  sum: 'Summa',
  above: 'över',
  below: 'under',
  aboveBand: 'Över bandet',
  place: 'Mot bandet',
  ratio: 'Kvot',
  interval: '95 % intervall',
  verdict: 'Bedömning',
  row: 'Problem',
  time: 'Tid',
  share: 'Andel',
  area: 'Område',
  placesShare: 'Andel av platserna',
  countShare: 'Andel av brotten',
  even: 'jämnt spritt',
  known: 'Med känd tid',
  verdicts: {
    rise: 'Ökar',
    fall: 'Minskar',
    no_clear_change: 'Ingen säker förändring',
    cannot_tell: 'Kan inte avgöras',
    not_comparable: 'Inte jämförbart',
  },
};

const en: typeof sv = {
  missing: 'missing',
  perMonth: 'Count per month',
  band: 'Expected count with 95% band',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  month: 'Month',
  count: 'Count',
  expected: 'Expected',
  bandHead: '95% band',
  sum: 'Total',
  above: 'above',
  below: 'below',
  aboveBand: 'Above the band',
  place: 'Against the band',
  ratio: 'Ratio',
  interval: '95% interval',
  verdict: 'Verdict',
  row: 'Problem',
  time: 'Time',
  share: 'Share',
  area: 'Area',
  placesShare: 'Share of places',
  countShare: 'Share of offences',
  even: 'evenly spread',
  known: 'With a known time',
  verdicts: {
    rise: 'Rising',
    fall: 'Falling',
    no_clear_change: 'No clear change',
    cannot_tell: 'Cannot tell',
    not_comparable: 'Not comparable',
  },
};

export const chartWords: Readonly<Record<ChartLang, typeof sv>> = { sv, en };

/** "2025-03" as "mar 2025". */
export function monthName(month: string, lang: ChartLang): string {
  return `${chartWords[lang].months[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}

/** A share 0–1 as whole percent: "41 %" in Swedish, "41%" in English. */
export function percentText(share: number, lang: ChartLang): string {
  return `${Math.round(share * 100)}${lang === 'sv' ? '\u00a0%' : '%'}`;
}
