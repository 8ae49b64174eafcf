// From shifts to measures: who answers for them, from when until when, against which cause; below, exactly what will be made.
import type { PresencePlanView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { measureFormQuery, measuresQuery } from '../measures/queries.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { MeasureNav } from './MeasureNav.tsx';
import { planQuery } from './queries.ts';
import { ToMeasuresForm } from './ToMeasuresForm.tsx';

export function ToMeasuresPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const plan = useQuery(planQuery(id));
  const offered = useQuery(measureFormQuery);
  const measures = useQuery(measuresQuery);
  const { data: session } = useQuery(sessionQuery);
  useTitle(t('presence.toMeasures'));
  const error = plan.error ?? offered.error ?? measures.error;
  const ready = plan.data && offered.data && measures.data && session;
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('measureNav.measures'), to: '/atgarder' },
          { name: t('presence.title'), to: '/atgarder/narvaro' },
          { name: plan.data?.name ?? '…', to: `/atgarder/narvaro/${id}` },
          { name: t('presence.toMeasures') },
        ]}
      />
      {error ? <FaultPage raised={error} /> : null}
      {!ready && !error ? <Loading /> : null}
      {ready ? (
        <div className="page s4 presence">
          <MeasureNav />
          {plan.data.taken.length === plan.data.shifts.length || plan.data.withdrawn ? (
            <NothingLeft plan={plan.data} />
          ) : (
            <ToMeasuresForm
              plan={plan.data}
              offered={offered.data}
              joinable={measures.data.measures.filter(({ state }) => state === 'planned' || state === 'active')}
              own={session.organisation.id}
              today={measures.data.today}
            />
          )}
        </div>
      ) : null}
    </>
  );
}

function NothingLeft({ plan }: { readonly plan: PresencePlanView }) {
  const { t } = useWords();
  return (
    <header className="finding">
      <h1>{t(plan.shifts.length === 0 || plan.withdrawn ? 'presence.nothingToMake' : 'presence.allMade')}</h1>
      <p className="how">
        <Link to="/atgarder/narvaro/$id" params={{ id: plan.id }}>
          {plan.name}
        </Link>
      </p>
    </header>
  );
}
