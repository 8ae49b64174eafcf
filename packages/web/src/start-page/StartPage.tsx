// Läget: what is late, how whole the data is, what has moved since the last visit, the law clock, the next meeting, the problems.
import { capital, type DutyView, missingMonths, numberWord } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { picturesQuery, sessionQuery } from '../api/queries.ts';
import { calendarQuery } from '../data-calendar/calendar-queries.ts';
import { dutiesQuery, planQuery } from '../duties/duty-queries.ts';
import { LawClock } from '../duties/LawClock.tsx';
import { useLawSentence } from '../duties/use-law-sentence.ts';
import { longDay } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { DataFigure } from './DataFigure.tsx';
import { FollowedProblems } from './FollowedProblems.tsx';
import { LateMeasures } from './LateMeasures.tsx';
import { MovedProblems } from './MovedProblems.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { SinceVisit } from './SinceVisit.tsx';
import { useStartParts } from './use-start-parts.ts';

export function StartPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(dutiesQuery);
  // drawn in small pieces, not in one long breath
  const stands = useDeferredValue(useStartParts(data));
  useTitle(t('room.now'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.now') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : data && stands ? <Now view={data} /> : <Loading />}
    </>
  );
}

function Now({ view }: { readonly view: DutyView }) {
  const { t, lang, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const may = (right: 'measure.read' | 'picture.read' | 'problem.read' | 'meeting.read' | 'incident.import'): boolean =>
    session?.rights.includes(right) ?? false;
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
      {view.reminder ? (
        <p className="strip">
          <Icon name="clock" />
          <span>{t('now.agreement.ends', { day: date(view.reminder.ends) })}</span>
          <span className="sp" />
          <Link to="/overenskommelse/$id" params={{ id: view.reminder.id }}>
            {t('room.agreement')}
          </Link>
        </p>
      ) : null}
      <div className="g3">
        <div className="main3">
          {plan.error ? <FaultNote raised={plan.error} again={() => void plan.refetch()} /> : null}
          {late && plan.data ? <LateMeasures late={late} today={plan.data.today} /> : null}
          {may('picture.read') ? <DataFigure /> : null}
          <SinceVisit />
          {may('picture.read') && may('problem.read') ? <FollowedProblems /> : null}
        </div>
        <aside aria-label={t('duty.clock')}>
          <section className="fig">
            <header>
              <h2>{t('duty.clock')}</h2>
              <Link className="small" to="/laget/lagen">
                {t('duty.law')}
              </Link>
            </header>
            <LawClock view={view} />
            <p className="src">{t('duty.clock.note')}</p>
          </section>
          <NextMeeting next={view.next} opens={may('meeting.read')} />
          {may('picture.read') ? <MovedProblems /> : null}
          {may('picture.read') ? <NewestFrozen /> : null}
        </aside>
      </div>
    </div>
  );
}

function NewestFrozen() {
  const { t, lang, date } = useWords();
  const { data: pictures } = useQuery(picturesQuery);
  const frozen = pictures?.find((one) => one.frozen);
  return (
    <section className="fig">
      <header>
        <h2>{t('now.picture')}</h2>
        {frozen ? (
          <Link className="small" to="/bild/$id" params={{ id: frozen.id }}>
            {t('now.picture.frozen')}
          </Link>
        ) : null}
      </header>
      {frozen ? (
        <>
          <p>{frozen.headline[lang]}</p>
          <p className="src">{t('now.picture.made', { name: frozen.name ?? '', day: date(frozen.made) })}</p>
          <Link className="small" to="/bilder/jamfor" search={{ fran: frozen.id, till: 'current' }}>
            {t('compare.sinceFrozen')}
          </Link>
        </>
      ) : pictures ? (
        <p className="muted">{t('now.picture.none')}</p>
      ) : null}
    </section>
  );
}
