// A new goal: first what is counted, then the fields that go with it.
import { measuredBy } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { ActivityGoal } from './ActivityGoal.tsx';
import { type GoalsOf, groundQuery } from './goal-queries.ts';
import { IncidentGoal } from './IncidentGoal.tsx';
import { OwnGoal } from './OwnGoal.tsx';

interface Props {
  readonly of: GoalsOf;
  readonly problemId: string | null;
  readonly measureId: string | null;
}
const kinds = ['incidents', ...measuredBy, 'activities'] as const;
type Kind = (typeof kinds)[number];

export function GoalForm({ of, problemId, measureId }: Props) {
  const { t } = useWords();
  const ground = useQuery({ ...groundQuery(problemId ?? ''), enabled: problemId !== null });
  const counted = ground.data?.picture ? ground.data : null;
  const [chosen, setChosen] = useState<Kind | null>(null);
  const kind = chosen ?? (problemId === null ? 'activities' : counted || ground.isLoading ? 'incidents' : 'survey');
  return (
    <section className="fig new-goal">
      <header>
        <h2>{t('goal.new')}</h2>
      </header>
      {problemId === null ? <p className="muted">{t('goal.noProblem')}</p> : null}
      <SelectField
        label={t('goal.of')}
        value={kind}
        onChange={setChosen}
        options={kinds.filter((one) => problemId !== null || one === 'activities').map((value) => ({ value, text: t(`goal.of.${value}`) }))}
      />
      {kind === 'incidents' && counted && problemId ? <IncidentGoal of={of} ground={counted} measureId={measureId} /> : null}
      {kind === 'incidents' && ground.data && !counted ? <p className="muted">{t('goal.noPicture')}</p> : null}
      {kind === 'activities' ? <ActivityGoal of={of} problemId={problemId} measureId={measureId} /> : null}
      {problemId && kind !== 'incidents' && kind !== 'activities' ? (
        <OwnGoal key={kind} of={of} kind={kind} problemId={problemId} measureId={measureId} />
      ) : null}
    </section>
  );
}
