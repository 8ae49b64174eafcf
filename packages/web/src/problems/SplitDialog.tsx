// Splits a problem into parts, each a problem of its own, and says which part what hangs on it goes with.
import { type ProblemDetail, type ProblemList, problemRules } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ChainParts } from './ChainParts.tsx';
import { PartFields } from './PartFields.tsx';
import { chainQuery, useProblemChange } from './problem-queries.ts';
import { ReasonField } from './ReasonField.tsx';

interface Props {
  readonly problem: ProblemDetail;
  readonly areas: ProblemList['areas'];
  readonly onClose: () => void;
}

export function SplitDialog({ problem, areas, onClose }: Props) {
  const { t } = useWords();
  const { data: chain, error: unseen, refetch } = useQuery(chainQuery(problem.id));
  const [parts, setParts] = useState([1, 2].map((n) => ({ n, name: '', area: '' })));
  const [along, setAlong] = useState<ReadonlyMap<string, number>>(new Map());
  const [reason, setReason] = useState('');
  const change = useProblemChange(onClose);
  const save = () => {
    const body = {
      reason,
      parts: parts.map(({ name, area }) => ({ name, area: area || null })),
      along: [...along].map(([id, part]) => ({ id, part })),
    };
    change.mutate({ path: `/api/problems/${problem.id}/split`, body });
  };
  return (
    <DialogForm
      title={t('problems.split')}
      save={t('problems.split')}
      ready={chain !== undefined && parts.every(({ name }) => name.trim() !== '') && reason.trim().length >= 10}
      sending={change}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('problems.split.text')}</p>
      {parts.map((part) => (
        <PartFields
          key={part.n}
          part={part}
          areas={areas}
          onChange={(value) => setParts((before) => before.map((one) => (one.n === part.n ? { ...one, ...value } : one)))}
        />
      ))}
      {parts.length < problemRules.mostParts ? (
        <button
          type="button"
          className="linkbtn"
          onClick={() => setParts((before) => [...before, { n: before.length + 1, name: '', area: '' }])}
        >
          {t('problems.split.more')}
        </button>
      ) : null}
      {unseen ? <FaultNote raised={unseen} again={() => void refetch()} /> : null}
      {chain ? (
        <ChainParts
          chain={chain}
          names={parts.map(({ n, name }) => name.trim() || t('problems.split.nth', { n }))}
          along={along}
          onChoose={(id, part) =>
            setAlong((before) => new Map([...before].filter(([one]) => one !== id).concat(part === null ? [] : [[id, part]])))
          }
        />
      ) : null}
      <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
