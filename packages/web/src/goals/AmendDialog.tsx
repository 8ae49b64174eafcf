// Changes a locked goal, with the reason; what was locked stays.
import type { GoalRow } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
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
    <DialogForm
      title={t('goal.amend.title', { n: goal.number })}
      save={t('goal.amend')}
      ready={Object.keys(body).length >= 2}
      sending={change}
      onSave={() => change.mutate({ method: 'POST', path: `/${goal.id}/amendments`, body })}
      onClose={onClose}
    >
      <p>{t('goal.amend.keep')}</p>
      <TextField label={t(target.kind === 'fall' ? 'goal.fall' : 'goal.value')} name="value" value={value} onChange={setValue} required />
      <TextField label={t('goal.due')} type="date" name="due" value={due} onChange={setDue} required />
      <TextField
        label={t('goal.amend.reason')}
        help={t('cause.judge.help')}
        name="reason"
        value={reason}
        onChange={setReason}
        required
        maxLength={1000}
      />
    </DialogForm>
  );
}
