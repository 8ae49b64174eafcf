// Closes, reopens or merges a problem, with the reason that its history keeps.
import type { ProblemDetail, RegisteredProblem } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
  return (
    <AppDialog title={t(`problems.${act}`)} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ path: `/api/problems/${problem.id}/${act}`, body: merging ? { reason, into } : { reason } });
        }}
      >
        <p>{t(`problems.${act}.text`)}</p>
        {merging && others.length === 0 ? <p>{t('problems.merge.none')}</p> : null}
        {merging && others.length > 0 ? (
          <SelectField
            label={t('problems.merge.into')}
            value={into}
            options={others.map(({ id, number, name }) => ({ value: id, text: `${number} ${name}` }))}
            onChange={setInto}
          />
        ) : null}
        <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
        {change.error ? <FaultNote raised={change.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={change.isPending || reason.trim().length < 10 || (merging && into === '')}>
            {t(`problems.${act}`)}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('problems.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
