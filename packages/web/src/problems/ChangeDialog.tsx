// Closes, reopens or merges a problem, with the reason that its history keeps.
import type { ProblemDetail, RegisteredProblem } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useProblemChange } from './problem-queries.ts';
import { ReasonField } from './ReasonField.tsx';

interface Props {
  readonly problem: ProblemDetail;
  readonly act: 'close' | 'reopen' | 'merge';
  /** open problems that it can be merged into */
  readonly others: readonly RegisteredProblem[];
  readonly onClose: () => void;
}

export function ChangeDialog({ problem, act, others, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [into, setInto] = useState(others[0]?.id ?? '');
  const change = useProblemChange(onClose);
  const merging = act === 'merge';
  const unmerging = act === 'reopen' && problem.state === 'merged';
  return (
    <DialogForm
      title={t(`problems.${act}`)}
      save={t(`problems.${act}`)}
      ready={reason.trim().length >= 10 && !(merging && into === '')}
      sending={change}
      onSave={() => change.mutate({ path: `/api/problems/${problem.id}/${act}`, body: merging ? { reason, into } : { reason } })}
      onClose={onClose}
    >
      <p>{t(unmerging ? 'problems.unmerge.text' : `problems.${act}.text`)}</p>
      {merging && others.length === 0 ? <p>{t('problems.merge.none')}</p> : null}
      {merging && others.length > 0 ? (
        <SelectField
          label={t('problems.merge.into')}
          name="into"
          value={into}
          options={others.map(({ id, number, name }) => ({ value: id, text: `${number} ${name}` }))}
          onChange={setInto}
        />
      ) : null}
      <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
