// One measure: why, who, when, how much; how it has gone; and what can be done with it now.
import { type MeasureDetail, type MeasureState, nextStates } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { ProblemGoals } from '../goals/ProblemGoals.tsx';
import { useWords } from '../i18n/use-words.ts';
import { DecisionsOf } from '../meetings/DecisionsOf.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ActivityTable } from './ActivityTable.tsx';
import { AddOccasion } from './AddOccasion.tsx';
import { DelayDialog, FollowUpDialog } from './FollowUpDialog.tsx';
import { MeasureFacts } from './MeasureFacts.tsx';
import { measureQuery } from './queries.ts';
import { StateDialog } from './StateDialog.tsx';

export function MeasurePage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(measureQuery(id));
  const { data: session } = useQuery(sessionQuery);
  useTitle(data?.title ?? t('measures.plan'));
  const plan = session?.rights.includes('measure.read')
    ? { to: '/atgarder', name: t('room.measures') }
    : { to: '/mina-uppgifter', name: t('tasks.title') };
  return (
    <>
      <TopBar crumbs={[plan, { name: data?.title ?? '…' }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Measure measure={data} rights={session?.rights ?? []} /> : null}
    </>
  );
}

type Opened = 'follow' | 'delay' | MeasureState;

function Measure({ measure, rights }: { readonly measure: MeasureDetail; readonly rights: readonly string[] }) {
  const { t, date } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const writes = rights.includes('measure.write');
  const [next, ...others] = nextStates(measure.state);
  const going = measure.state === 'planned' || measure.state === 'active';
  const close = (): void => setOpened(null);
  return (
    <div className="page measure">
      <header className="finding">
        <h1>{useFinding(measure)}</h1>
        <p className="how">
          {measure.cause
            ? t('measures.because', { number: measure.cause.number, cause: measure.cause.statement, state: measure.cause.state })
            : t('measures.noCause', { why: measure.noCauseReason ?? '' })}
        </p>
        {writes ? (
          <div className="acts">
            {going ? (
              <button type="button" className="btn" onClick={() => setOpened('delay')}>
                {t('measures.delay')}
              </button>
            ) : null}
            <Link className="btn" to="/atgarder/$id/andra" params={{ id: measure.id }}>
              {t('measures.change')}
            </Link>
            {others.map((state) => (
              <button key={state} type="button" className="btn" onClick={() => setOpened(state)}>
                {t(`measures.to.${state}`)}
              </button>
            ))}
            {measure.state === 'active' ? (
              <>
                <button type="button" className="btn" onClick={() => setOpened(next ?? 'done')}>
                  {t(`measures.to.${next ?? 'done'}`)}
                </button>
                <button type="button" className="btn btn-1" onClick={() => setOpened('follow')}>
                  {t('measures.follow')}
                </button>
              </>
            ) : next ? (
              <button type="button" className="btn btn-1" onClick={() => setOpened(next)}>
                {t(`measures.to.${next}`)}
              </button>
            ) : null}
          </div>
        ) : null}
      </header>
      {measure.expected ? (
        <p className="strip">
          {t('measures.expected', { ends: date(measure.ends), day: date(measure.expected.on), why: measure.expected.reason })}
        </p>
      ) : null}
      <div className="measure-cols">
        <section>
          <ActivityTable measure={measure} mayReport={rights.includes('task.report')} />
          {rights.includes('task.report') && going ? <AddOccasion measureId={measure.id} /> : null}
          {rights.includes('measure.read') ? <ProblemGoals of={{ measure: measure.id }} /> : null}
          <DecisionsOf of="measure" id={measure.id} />
        </section>
        <MeasureFacts measure={measure} />
      </div>
      {opened === 'follow' ? <FollowUpDialog measure={measure} onClose={close} /> : null}
      {opened === 'delay' ? <DelayDialog measure={measure} onClose={close} /> : null}
      {opened !== null && opened !== 'follow' && opened !== 'delay' ? <StateDialog measure={measure} to={opened} onClose={close} /> : null}
    </div>
  );
}

/** What has been done of what was to be done until now, in a sentence. */
function useFinding({ title, occasions, amount, status }: MeasureDetail): string {
  const { t, n } = useWords();
  if (amount) return t('measures.page.amount', { title, done: n(amount.done), planned: n(amount.planned), unit: amount.unit, status });
  if (occasions.due === 0) return t('measures.page.ahead', { title, ahead: occasions.ahead });
  return t('measures.page.occasions', {
    title,
    done: n(occasions.done),
    due: n(occasions.due),
    late: occasions.late,
    missed: occasions.missed,
  });
}
