// The data calendar: which months each source holds, and what is known about every remark on the data.
import type { DataCalendar } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { GroundNav } from '../areas/GroundNav.tsx';
import { useWords } from '../i18n/use-words.ts';
import { MakingPicture } from '../picture/MakingPicture.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { EmptyPage, FaultPage } from '../ui/PageState.tsx';
import { CalendarFigure } from './CalendarFigure.tsx';
import { calendarQuery } from './calendar-queries.ts';
import { RemarksTable } from './RemarksTable.tsx';
import { useCalendarSentence } from './use-calendar-sentence.ts';

export function CalendarPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(calendarQuery);
  useTitle(t('calendar.room'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('calendar.room') }]} />
      {error ? (
        <FaultPage raised={error} again={() => void refetch()} />
      ) : data ? (
        <Shown calendar={data} />
      ) : (
        <MakingPicture what="picture" />
      )}
    </>
  );
}

function Shown({ calendar }: { readonly calendar: DataCalendar }) {
  const { t } = useWords();
  const sentence = useCalendarSentence(calendar);
  if (calendar.sources.length === 0)
    return (
      <EmptyPage title={t('calendar.room')} text={t('calendar.empty')}>
        <Link className="btn btn-1" to="/data">
          {t('room.data')}
        </Link>
      </EmptyPage>
    );
  return (
    <div className="page s4 calendar">
      <GroundNav />
      <header className="finding">
        <h1>{sentence}</h1>
        <p className="how">{t('calendar.lead')}</p>
      </header>
      <section className="fig">
        <CalendarFigure calendar={calendar} />
      </section>
      <section>
        <RemarksTable calendar={calendar} />
      </section>
    </div>
  );
}
