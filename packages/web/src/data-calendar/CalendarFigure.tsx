// Which months each source holds. Drawing and table are one: every square stands in its cell with its month and state in words.
import type { CalendarSource, DataCalendar } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { shortDay } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { MonthSquare } from './MonthSquare.tsx';

const drawn = ['whole', 'unfinished', 'part', 'hole', 'missing', 'awaited'] as const;

export function CalendarFigure({ calendar }: { readonly calendar: Pick<DataCalendar, 'months' | 'sources'> }) {
  const { t, lang, date } = useWords();
  // the year is said where it is another
  const dayOf = (received: string): string =>
    received.startsWith(String(new Date().getFullYear())) ? shortDay(received, lang) : date(received);
  const { months, sources } = calendar;
  const label = t('calendar.figure', { from: monthName(months[0] ?? '', lang), to: monthName(months.at(-1) ?? '', lang) });
  const used = drawn.filter((state) => sources.some((source) => source.months.some((month) => month.state === state)));
  const changed = sources.some((source) => source.months.some((month) => month.changed));
  return (
    <>
      <ScrollFrame label={label}>
        <table className="months-of">
          <caption className="sr">{label}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">{t('calendar.source')}</span>
              </th>
              {months.map((month, i) => (
                <th key={month} scope="col">
                  <span className="sr">{monthName(month, lang)}</span>
                  <span aria-hidden="true">{tickOf(month, i, lang)}</span>
                </th>
              ))}
              <th scope="col" className="newest">
                {t('calendar.last')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  <Link to="/data/kalla/$id" params={{ id: source.id }}>
                    {source.name}
                  </Link>
                </th>
                <Months source={source} />
                <td className="newest">{source.received ? dayOf(source.received) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <ul className="month-keys" aria-hidden="true">
        {used.map((state) => (
          <li key={state}>
            <MonthSquare state={state} changed={false} />
            {t(`calendar.state.${state}`)}
          </li>
        ))}
        {changed ? (
          <li>
            <MonthSquare state="none" changed />
            {t('calendar.changed')}
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Months({ source }: { readonly source: CalendarSource }) {
  const { t, lang } = useWords();
  return source.months.map(({ month, state, changed }) => (
    <td key={month}>
      <MonthSquare state={state} changed={changed} />
      <span className="sr">
        {t('calendar.cell', { month: monthName(month, lang), state: t(`calendar.state.${state}`), changed: String(changed) })}
      </span>
    </td>
  ));
}

/** Made once, when one is needed: a formatter costs more than all the months that it writes. */
const formats = new Map<string, Intl.DateTimeFormat>();

function monthFormat(lang: 'sv' | 'en', month: 'long' | 'short'): Intl.DateTimeFormat {
  const known = formats.get(lang + month);
  if (known) return known;
  const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month, ...(month === 'long' ? { year: 'numeric' } : {}) });
  formats.set(lang + month, made);
  return made;
}

export function monthName(month: string, lang: 'sv' | 'en', length: 'long' | 'short' = 'long'): string {
  return month === ''
    ? ''
    : monthFormat(lang, length)
        .format(new Date(`${month}-15T12:00:00Z`))
        .replace('.', '');
}

/** The year at January, else a month now and then: the first, April, July and October. */
function tickOf(month: string, i: number, lang: 'sv' | 'en'): string {
  if (month.endsWith('-01')) return month.slice(0, 4);
  return (i === 0 && !month.endsWith('-12')) || ['-04', '-07', '-10'].some((end) => month.endsWith(end))
    ? monthName(month, lang, 'short')
    : '';
}
