// A month of the plan as a table of weeks, Monday first: what is to be done each day, and how it went.
import { clockRange, type MeasureList, monthNames, wallAfter, weekdayName } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import type { PlanSearch } from './plan-search.ts';
import { ActivityMark } from './StatusMark.tsx';

interface Props {
  readonly measures: MeasureList['measures'];
  readonly year: number;
  readonly month: number;
  readonly today: string;
  readonly search: PlanSearch;
}

const iso = (at: Date): string => at.toISOString().slice(0, 10);

export function MonthCalendar({ measures, year, month, today, search }: Props) {
  const { t, lang } = useWords();
  const title = `${monthNames[lang][month - 1]} ${year}`;
  const first = new Date(Date.UTC(year, month - 1, 1));
  const lead = (first.getUTCDay() + 6) % 7;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weeks = Array.from({ length: Math.ceil((lead + last) / 7) }, (_, w) =>
    Array.from({ length: 7 }, (_, d) => iso(new Date(Date.UTC(year, month - 1, w * 7 + d - lead + 1)))),
  );
  const near = (step: number): PlanSearch => {
    const at = new Date(Date.UTC(year, month - 1 + step, 1));
    return { ...search, vy: 'kalender', ar: at.getUTCFullYear(), kalmanad: at.getUTCMonth() + 1 };
  };
  return (
    <div className="month">
      <header>
        <h2>{title}</h2>
        <Link className="btn" to="/atgarder" search={near(-1)}>
          {t('measures.calendar.before')}
        </Link>
        <Link className="btn" to="/atgarder" search={near(1)}>
          {t('measures.calendar.after')}
        </Link>
      </header>
      <ScrollFrame label={title}>
        <table className="tbl cal">
          <caption className="sr">{t('measures.calendar.caption', { month: title })}</caption>
          <thead>
            <tr>
              {[0, 1, 2, 3, 4, 5, 6].map((day) => (
                <th key={day} scope="col">
                  {weekdayName(day, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((days) => (
              <tr key={days[0]}>
                {days.map((day) => (
                  <td key={day} className={day.slice(5, 7) === String(month).padStart(2, '0') ? (day === today ? 'today' : '') : 'other'}>
                    <span className="dayno">
                      {Number(day.slice(8))}
                      {day === today ? <span className="sr"> {t('measures.calendar.today')}</span> : null}
                    </span>
                    <DayList measures={measures} day={day} today={today} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}

function DayList({ measures, day, today }: { readonly measures: MeasureList['measures']; readonly day: string; readonly today: string }) {
  const { lang } = useWords();
  const here = measures
    .flatMap((measure) => measure.marks.filter(({ start }) => start.startsWith(day)).map((mark) => ({ measure, ...mark })))
    .sort((a, b) => a.start.localeCompare(b.start));
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map(({ measure, start, minutes, state }) => (
        <li key={`${measure.id}${start}`}>
          <Link to="/atgarder/$id" params={{ id: measure.id }}>
            {measure.title}
          </Link>
          <span className="small">{clockRange({ from: start.slice(11), to: wallAfter(start, minutes).slice(11) }, lang)}</span>
          <ActivityMark state={state === 'planned' && day < today ? 'late' : state} />
        </li>
      ))}
    </ul>
  );
}
