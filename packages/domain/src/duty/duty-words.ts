// The words of the law clock's document.
import type { Lang } from '../fault.ts';

const sv = {
  title: 'Underlag till egen kontroll av lagens krav',
  subtitle: (day: string) => `Läget ${day}`,
  support:
    'Stöd för kommunens egen kontroll av lagen om kommuners ansvar för brottsförebyggande arbete (SFS 2023:196). Underlaget visar vad som är antecknat i Samsyn. Det säger inte att lagen är uppfylld.',
  table: 'Läget för varje krav',
  duty: 'Krav',
  state: 'Läge',
  last: 'Senast',
  due: 'Nästa senast',
  states: { in_time: 'I tid', soon: 'Snart', overdue: 'För gammal', missing: 'Inget underlag' },
  shownBy: 'Visas av',
  nothing: 'Inget underlag är antecknat.',
  noted: 'Antecknat',
  day: 'Dag',
  document: 'Handling',
  agreement: 'Överenskommelse',
  period: 'Period',
  parties: 'Parter',
  source: 'Källa',
  checked: (day: string) => `Läst ${day}.`,
};
const en: typeof sv = {
  title: 'Evidence for the own check of the law’s demands',
  subtitle: (day) => `As of ${day}`,
  support:
    'Support for the municipality’s own check of the act on the responsibility of municipalities for crime prevention (SFS 2023:196). It shows what has been noted in Samsyn. It does not say that the law is met.',
  table: 'The state of each demand',
  duty: 'Demand',
  state: 'State',
  last: 'Last',
  due: 'Next by',
  states: { in_time: 'In time', soon: 'Soon', overdue: 'Too old', missing: 'No evidence' },
  shownBy: 'Shown by',
  nothing: 'No evidence has been noted.',
  noted: 'Noted',
  day: 'Day',
  document: 'Document',
  agreement: 'Agreement',
  period: 'Period',
  parties: 'Parties',
  source: 'Source',
  checked: (day) => `Read ${day}.`,
};

export const dutyWords: Readonly<Record<Lang, typeof sv>> = { sv, en };
