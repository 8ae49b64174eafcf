// Gives a cause another state, with the reason.
import { type CauseRow, type CauseState, causeStates } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useCauseChange } from './cause-queries.ts';

export function JudgeForm({ problemId, cause }: { readonly problemId: string; readonly cause: CauseRow }) {
  const { t } = useWords();
  const others = causeStates.filter((state) => state !== cause.state);
  const [chosen, setChosen] = useState<CauseState>('supported');
  const [reason, setReason] = useState('');
  const state = others.includes(chosen) ? chosen : (others[0] ?? 'untested');
  const change = useCauseChange(problemId, () => setReason(''));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ method: 'POST', path: `/api/causes/${cause.id}/state`, body: { state, reason } });
      }}
    >
      <h3>{t('cause.judge')}</h3>
      <SelectField
        label={t('cause.judge.to')}
        value={state}
        onChange={setChosen}
        options={others.map((value) => ({ value, text: t(`cause.state.${value}`) }))}
      />
      <TextField
        label={t('cause.judge.reason')}
        help={t('cause.judge.help')}
        value={reason}
        onChange={setReason}
        required
        maxLength={1000}
      />
      {change.error ? <FaultNote raised={change.error} /> : null}
      <button type="submit" className="btn" disabled={change.isPending}>
        {t('cause.judge')}
      </button>
    </form>
  );
}
