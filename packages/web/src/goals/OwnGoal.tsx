// A goal counted in something else than the picture: survey, inspection or one's own, with its baseline and source.
import type { measuredBy } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type GoalsOf, useGoalChange } from './goal-queries.ts';
import { MethodField } from './MethodField.tsx';

interface Props {
  readonly of: GoalsOf;
  readonly kind: (typeof measuredBy)[number];
  readonly problemId: string;
  readonly measureId: string | null;
}
const empty = { words: '', unit: '', value: '', n: '', period: '', source: '', target: '', due: '', method: '' };

export function OwnGoal({ of, kind, problemId, measureId }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(empty);
  const change = useGoalChange(of, () => setDraft(empty));
  const put = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value });
  const number = (text: string) => Number(text.replace(',', '.'));
  return (
    <form
      className="c1"
      onSubmit={(event) => {
        event.preventDefault();
        const { words, unit, period, source, due, method } = draft;
        const baseline = { value: number(draft.value), n: draft.n === '' ? null : number(draft.n), period, source };
        const body = { of: kind, problemId, measureId, words, unit, baseline, value: number(draft.target), due, method };
        change.mutate({ method: 'POST', body });
      }}
    >
      <TextField label={t('goal.words')} value={draft.words} onChange={put('words')} required maxLength={300} />
      <div className="three">
        <TextField label={t('goal.base.value')} value={draft.value} onChange={put('value')} required pattern="[0-9]+([.,][0-9]+)?" />
        <TextField label={t('goal.value')} value={draft.target} onChange={put('target')} required pattern="[0-9]+([.,][0-9]+)?" />
        <TextField label={t('goal.unit')} value={draft.unit} onChange={put('unit')} required maxLength={40} />
      </div>
      <div className="three">
        <TextField label={t('goal.base.period')} value={draft.period} onChange={put('period')} required maxLength={60} />
        <TextField label={t('goal.base.n')} type="number" min={1} value={draft.n} onChange={put('n')} />
        <TextField label={t('goal.due')} type="date" value={draft.due} onChange={put('due')} required />
      </div>
      <TextField label={t('goal.base.source')} value={draft.source} onChange={put('source')} required maxLength={300} />
      <MethodField value={draft.method} onChange={put('method')} />
      {change.error ? <FaultNote raised={change.error} /> : null}
      <p>
        <button type="submit" className="btn btn-1" disabled={change.isPending}>
          {t('goal.save')}
        </button>
      </p>
    </form>
  );
}
