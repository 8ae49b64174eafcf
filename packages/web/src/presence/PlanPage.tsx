// One presence plan: what it meets, when and where, under which rules, and what can be done with it.
import { leastCovered, type PresencePlanView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { CountingPlan } from './CountingPlan.tsx';
import { MeasureNav } from './MeasureNav.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanFigures } from './PlanFigures.tsx';
import { PlanMeasures } from './PlanMeasures.tsx';
import { planQuery } from './queries.ts';
import { RulesList } from './RulesList.tsx';
import { ShiftsTable } from './ShiftsTable.tsx';

export function PlanPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(planQuery(id));
  useTitle(data?.name ?? t('presence.title'));
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('measureNav.measures'), to: '/atgarder' },
          { name: t('presence.title'), to: '/atgarder/narvaro' },
          { name: data?.name ?? '…' },
        ]}
      />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4 presence">
          <MeasureNav />
          <PlanBody plan={data} />
        </div>
      ) : null}
    </>
  );
}

export function PlanBody({ plan }: { readonly plan: PresencePlanView }) {
  const { t, lang, date } = useWords();
  const finding = useFinding(plan);
  const { outcome } = plan;
  if (!outcome) return <CountingPlan plan={plan} />;
  return (
    <>
      <header className="finding">
        <h1>{finding}</h1>
        <p className="how">
          {t('presence.how', { name: plan.name, organisation: plan.organisation, date: date(plan.made) })}{' '}
          {outcome.known ? t('presence.about', { problems: outcome.problems.map((title) => title[lang]).join('; ') }) : null}
        </p>
        <div className="acts">
          <PlanActions plan={plan} />
        </div>
      </header>
      {plan.withdrawn ? (
        <p className="strip">{t('presence.withdrawn', { date: date(plan.withdrawn.on), reason: plan.withdrawn.reason })}</p>
      ) : null}
      {outcome.known && outcome.leftOut.length > 0 ? (
        <p className="strip">
          {t('presence.leftOut', { n: outcome.leftOut.length })}{' '}
          {[...new Set(outcome.leftOut.map(({ why }) => t(`presence.why.${why}`)))].join(' ')}
        </p>
      ) : null}
      <PlanFigures outcome={outcome} plan={plan} />
      <div className="presence-lists">
        <ShiftsTable plan={plan} shifts={plan.shifts} title={t('presence.proposedList')} none={t('presence.noShifts')} />
        <ShiftsTable plan={plan} shifts={plan.today} title={t('presence.todayList')} none={t('presence.noToday')} />
      </div>
      <PlanMeasures plan={plan} />
      <RulesList plan={plan} />
    </>
  );
}

/** What the shifts meet against today's, or that it cannot be told. */
function useFinding(plan: PresencePlanView): string {
  const { t, n } = useWords();
  const { outcome, today } = plan;
  if (!outcome?.known) return t('presence.findingUnknown', { shifts: plan.shifts.length });
  const { proposed, today: now, more } = outcome;
  if (proposed.n < leastCovered) return t('presence.findingFew', { n: proposed.n, least: leastCovered });
  const hours = n(Math.round(proposed.personHours));
  if (more?.verdict === 'cannot_tell') return t('presence.findingCannot', { hours, n: more.n });
  return t('presence.finding', {
    hours,
    proposed: n(Math.round(proposed.perYear)),
    today: n(Math.round(now.perYear)),
    todayHours: n(Math.round(now.personHours)),
    which: today.length === 0 ? 'none' : Math.round(now.personHours) === Math.round(proposed.personHours) ? 'same' : 'other',
  });
}
