// Läget: what is late, what has moved since the last visit, the law clock, the next meeting, the newest frozen picture.
import { capital, type DutyView, numberWord } from '@samsyn/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { picturesQuery, sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { DutyTable } from './DutyTable.tsx';
import { dutiesQuery, planQuery } from './duty-queries.ts';
import { LateMeasures } from './LateMeasures.tsx';
import { LawClock } from './LawClock.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { SinceVisit } from './SinceVisit.tsx';

export function NowPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(dutiesQuery);
  useTitle(t('room.now'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.now') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : data ? <Now view={data} /> : <Loading />}
    </>
  );
}

function Now({ view }: { readonly view: DutyView }) {
  const { t, lang, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const may = (right: 'measure.read' | 'picture.read'): boolean => session?.rights.includes(right) ?? false;
  const plan = useQuery({ ...planQuery, enabled: may('measure.read') });
  const pictures = useQuery({ ...picturesQuery, enabled: may('picture.read') });
  const [noting, setNoting] = useState(false);
  const bundle = useMutation({ mutationFn: () => download(`/api/duties/evidence.pdf?lang=${lang}`) });
  const late = plan.data?.measures.filter((one) => one.status === 'late') ?? null;
  const frozen = pictures.data?.find((one) => one.frozen);
  const look = view.duties.filter((one) => one.state !== 'in_time').map((one) => one.name[lang].toLocaleLowerCase(lang));
  return (
    <div className="page s3">
      <header className="finding">
        <h1>{late ? t('now.late', { n: late.length, said: capital(numberWord(late.length, lang)) }) : t('now.plain')}</h1>
        <div className="acts">
          {view.next ? (
            <Link className="btn btn-1" to="/radet/mote/$id" params={{ id: view.next.id }}>
              {t('now.open')}
            </Link>
          ) : null}
        </div>
        <p className="how">{look.length === 0 ? t('now.clock.fine') : t('now.clock.look', { names: look.join(', ') })}</p>
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
          {late ? <LateMeasures late={late} /> : null}
          <SinceVisit />
          <DutyTable view={view} />
        </div>
        <aside aria-label={t('duty.clock')}>
          <section className="fig">
            <header>
              <h2>{t('duty.clock')}</h2>
            </header>
            <LawClock view={view} />
            <p className="src">{t('duty.clock.note')}</p>
            <p className="row">
              {view.mayNote ? (
                <button type="button" className="btn" onClick={() => setNoting(true)}>
                  {t('duty.note')}
                </button>
              ) : null}
              <button type="button" className="btn" disabled={bundle.isPending} onClick={() => bundle.mutate()}>
                <Icon name="download" />
                {t('duty.bundle')}
              </button>
            </p>
            {bundle.error ? <FaultNote raised={bundle.error} /> : null}
          </section>
          <section className="fig">
            <header>
              <h2>{t('now.meeting')}</h2>
            </header>
            {view.next ? (
              <>
                <p>{t('now.meeting.at', { name: view.next.name, when: whenOf(view.next.startsAt, lang) })}</p>
                <p className="small">
                  <Link to="/radet/mote/$id" params={{ id: view.next.id }}>
                    {t('now.meeting.open')}
                  </Link>
                </p>
              </>
            ) : (
              <p className="muted">{t('now.meeting.none')}</p>
            )}
          </section>
          {may('picture.read') ? (
            <section className="fig">
              <header>
                <h2>{t('now.picture')}</h2>
                {frozen ? (
                  <Link className="small" to="/bild/$id" params={{ id: frozen.id }}>
                    {t('now.picture.open')}
                  </Link>
                ) : null}
              </header>
              {frozen ? (
                <>
                  <p>{frozen.headline[lang]}</p>
                  <p className="src">{t('now.picture.made', { name: frozen.name ?? '', day: date(frozen.made) })}</p>
                </>
              ) : pictures.isPending ? null : (
                <p className="muted">{t('now.picture.none')}</p>
              )}
            </section>
          ) : null}
        </aside>
      </div>
      {noting ? <NoteDialog view={view} onClose={() => setNoting(false)} /> : null}
    </div>
  );
}

/** The hour is the one on the wall where the council meets. */
function whenOf(at: string, lang: 'sv' | 'en'): string {
  return new Date(at).toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'Europe/Stockholm',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
