// The goals of a problem or of a measure: what is to have changed, what is to be done, and whether it would be seen.
import type { GoalList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { measureQuery } from '../measures/queries.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { GoalForm } from './GoalForm.tsx';
import { GoalTable } from './GoalTable.tsx';
import { type GoalsOf, goalsQuery, groundQuery } from './goal-queries.ts';
import { PlannedOutputs } from './PlannedOutputs.tsx';

export function ProblemGoalsPage({ problemId }: { readonly problemId: string }) {
  const { t } = useWords();
  const ground = useQuery(groundQuery(problemId));
  useTitle(t('goal.title'));
  if (ground.error) return <FaultPage raised={ground.error} again={() => void ground.refetch()} />;
  if (!ground.data) return <Loading />;
  const { number, name } = ground.data.problem;
  return (
    <Goals
      of={{ problem: problemId }}
      problemId={problemId}
      measureId={null}
      crumb={{ name: t('cause.of', { n: number, name }), to: `/prioriteringar/problem/${problemId}` }}
    />
  );
}

export function MeasureGoalsPage({ measureId }: { readonly measureId: string }) {
  const { t } = useWords();
  const measure = useQuery(measureQuery(measureId));
  useTitle(t('goal.title'));
  if (measure.error) return <FaultPage raised={measure.error} again={() => void measure.refetch()} />;
  if (!measure.data) return <Loading />;
  return (
    <Goals
      of={{ measure: measureId }}
      problemId={measure.data.problem?.id ?? null}
      measureId={measureId}
      crumb={{ name: measure.data.title, to: `/atgarder/${measureId}` }}
    />
  );
}

interface Props {
  readonly of: GoalsOf;
  readonly problemId: string | null;
  readonly measureId: string | null;
  readonly crumb: { readonly name: string; readonly to: string };
}

function Goals({ of, problemId, measureId, crumb }: Props) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data, error, refetch } = useQuery(goalsQuery(of));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const mayWrite = session?.rights.includes('measure.write') ?? false;
  return (
    <>
      <TopBar crumbs={[crumb, { name: t('goal.title') }]} />
      <div className="page s5">
        <header className="finding">
          <h1>{findingOf(data, t)}</h1>
          <p className="how">{t('goal.lead')}</p>
        </header>
        <GoalTable of={of} goals={data.goals.filter((goal) => goal.kind === 'outcome')} kind="outcome" mayWrite={mayWrite} />
        <GoalTable of={of} goals={data.goals.filter((goal) => goal.kind === 'output')} kind="output" mayWrite={mayWrite} />
        {mayWrite ? <PlannedOutputs of={of} planned={data.planned} /> : null}
        <p className="small muted">{t('goal.source')}</p>
        {mayWrite ? <GoalForm of={of} problemId={problemId} measureId={measureId} /> : null}
      </div>
    </>
  );
}

function findingOf({ goals }: GoalList, t: ReturnType<typeof useWords>['t']): string {
  const counted = goals.filter((goal) => goal.power !== null);
  const unseen = counted.filter((goal) => goal.visible !== true).length;
  if (goals.length === 0) return t('goal.finding.none');
  if (unseen > 0) return t('goal.finding.unseen', { n: unseen, all: goals.length });
  if (counted.length > 0) return t('goal.finding.seen', { n: counted.length });
  return t('goal.finding.uncounted', { n: goals.length });
}
