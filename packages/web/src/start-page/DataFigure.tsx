// How whole the data is, before anyone reads a number.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarFigure } from '../data-calendar/CalendarFigure.tsx';
import { calendarQuery } from '../data-calendar/calendar-queries.ts';
import { useCalendarSentence } from '../data-calendar/use-calendar-sentence.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function DataFigure() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(calendarQuery);
  const sentence = useCalendarSentence(data ?? null);
  return (
    <section className="fig">
      <header>
        <h2>{data && data.sources.length > 0 ? sentence : t('room.data')}</h2>
        <Link className="small" to="/data/kalender">
          {t('calendar.all')}
        </Link>
      </header>
      {error ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      {data && data.sources.length > 0 ? <CalendarFigure calendar={data} /> : null}
      {data && data.sources.length === 0 ? <p className="muted">{t('calendar.empty')}</p> : null}
    </section>
  );
}
