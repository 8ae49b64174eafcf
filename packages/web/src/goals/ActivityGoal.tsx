// An output goal: how many of what a measure does are to be done by when.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { measuresQuery } from '../measures/queries.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type GoalsOf, useGoalChange } from './goal-queries.ts';
import { MethodField } from './MethodField.tsx';

interface Props {
  readonly of: GoalsOf;
  readonly problemId: string | null;
  readonly measureId: string | null;
}
const empty = { words: '', unit: '', count: '', due: '', method: '' };

export function ActivityGoal({ of, problemId, measureId }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(empty);
  const [chosen, setChosen] = useState('');
  const plan = useQuery({ ...measuresQuery, enabled: measureId === null });
  const measures = plan.data?.measures.filter((one) => problemId === null || one.problem === null || one.problem.id === problemId) ?? [];
  const measure = measureId ?? (chosen || measures[0]?.id) ?? '';
  const change = useGoalChange(of, () => setDraft(empty));
  const put = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value });
  return (
    <form
      className="c1"
      onSubmit={(event) => {
        event.preventDefault();
        const { words, unit, due, method } = draft;
        change.mutate({
          method: 'POST',
          body: { of: 'activities', problemId, measureId: measure, words, unit, count: Number(draft.count), due, method },
        });
      }}
    >
      {measureId === null ? (
        <SelectField
          label={t('goal.measure')}
          value={measure}
          onChange={setChosen}
          options={
            measures.length === 0
              ? [{ value: '', text: t('goal.measure.none') }]
              : measures.map((one) => ({ value: one.id, text: `${one.number}. ${one.title}` }))
          }
        />
      ) : null}
      <TextField label={t('goal.words')} value={draft.words} onChange={put('words')} required maxLength={300} />
      <div className="three">
        <TextField label={t('goal.count')} type="number" min={1} value={draft.count} onChange={put('count')} required />
        <TextField label={t('goal.unit')} value={draft.unit} onChange={put('unit')} required maxLength={40} />
        <TextField label={t('goal.due')} type="date" value={draft.due} onChange={put('due')} required />
      </div>
      <MethodField value={draft.method} onChange={put('method')} />
      {change.error ? <FaultNote raised={change.error} /> : null}
      <p>
        <button type="submit" className="btn btn-1" disabled={change.isPending || measure === ''}>
          {t('goal.save')}
        </button>
      </p>
    </form>
  );
}
