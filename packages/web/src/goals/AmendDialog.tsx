// Changes a locked goal, with the reason; what was locked stays.
import type { GoalRow } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type GoalsOf, useGoalChange } from './goal-queries.ts';

interface Props {
  readonly of: GoalsOf;
  readonly goal: GoalRow;
  readonly onClose: () => void;
}

export function AmendDialog({ of, goal, onClose }: Props) {
  const { t } = useWords();
  const { target } = goal;
  const before = target.kind === 'fall' ? Math.round(target.share * 100) : target.kind === 'count' ? target.count : target.value;
  const [value, setValue] = useState(String(before));
  const [due, setDue] = useState(goal.due);
  const [reason, setReason] = useState('');
  const change = useGoalChange(of, onClose);
  const number = Number(value.replace(',', '.'));
  const body = {
    reason,
    ...(number === before ? {} : target.kind === 'fall' ? { fall: number / 100 } : { value: number }),
    ...(due === goal.due ? {} : { due }),
  };
  return (
    <AppDialog title={t('goal.amend.title', { n: goal.number })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ method: 'POST', path: `/${goal.id}/amendments`, body });
        }}
      >
        <p>{t('goal.amend.keep')}</p>
        <TextField label={t(target.kind === 'fall' ? 'goal.fall' : 'goal.value')} value={value} onChange={setValue} required />
        <TextField label={t('goal.due')} type="date" value={due} onChange={setDue} required />
        <TextField
          label={t('goal.amend.reason')}
          help={t('cause.judge.help')}
          value={reason}
          onChange={setReason}
          required
          maxLength={1000}
        />
        {change.error ? <FaultNote raised={change.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={change.isPending || Object.keys(body).length < 2}>
            {t('goal.amend')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('goal.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
