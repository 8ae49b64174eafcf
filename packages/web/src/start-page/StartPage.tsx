// Läget: what is late, how whole the data is, what has moved since the last visit, the law clock, the next meeting, the problems.
import { capital, type DutyView, missingMonths, numberWord } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { calendarQuery } from '../data-calendar/calendar-queries.ts';
import { dutiesQuery, planQuery } from '../duties/duty-queries.ts';
import { useLawSentence } from '../duties/use-law-sentence.ts';
import { longDay } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading, WaitingLines } from '../ui/PageState.tsx';
import { StartParts } from './StartParts.tsx';
import { useMay } from './use-may.ts';
import { useStartParts } from './use-start-parts.ts';

export function StartPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(dutiesQuery);
  const { said, whole } = useStartParts(data);
  // drawn in small pieces, not in one long breath
  const stands = useDeferredValue(whole);
  useTitle(t('room.now'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.now') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : data && said ? <Now view={data} whole={stands} /> : <Loading />}
    </>
  );
}

/** @param whole the parts below the finding stand together: until then none of them does, so that nothing moves */
function Now({ view, whole }: { readonly view: DutyView; readonly whole: boolean }) {
  const { t, lang } = useWords();
  const may = useMay();
  const plan = useQuery({ ...planQuery, enabled: may('measure.read') });
  const calendar = useQuery({ ...calendarQuery, enabled: may('picture.read') });
  const late = plan.data?.measures.filter((one) => one.status === 'late') ?? null;
  const missing = calendar.data ? missingMonths(calendar.data.sources) : 0;
  const law = useLawSentence(view);
  const nothing = calendar.data?.sources.length === 0;
  return (
    <div className="page s3">
      <header className="finding">
        <h1>
          {nothing
            ? t('now.empty')
            : late
              ? t('now.head', {
                  late: late.length,
                  saidLate: capital(numberWord(late.length, lang)),
                  missing,
                  saidMissing: numberWord(missing, lang),
                  meeting: view.next ? 'yes' : 'no',
                  day: view.next ? longDay(view.next.startsAt, lang) : '',
                })
              : t('now.plain')}
        </h1>
        <p className="how">{law}</p>
        <div className="acts">
          {nothing && may('incident.import') ? (
            <Link className={view.next ? 'btn' : 'btn btn-1'} to="/data">
              {t('picture.empty.go')}
            </Link>
          ) : null}
          {may('incident.import') ? (
            <Link className="btn" to="/data/handelse">
              {t('hand.title')}
            </Link>
          ) : null}
          {view.next ? (
            <Link className="btn btn-1" to="/radet/mote/$id" params={{ id: view.next.id }}>
              {t('now.open')}
            </Link>
          ) : null}
        </div>
      </header>
      {whole ? <StartParts view={view} /> : <WaitingLines />}
    </div>
  );
}
