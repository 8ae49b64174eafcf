// Splits a problem into parts, each a problem of its own.
import { type ProblemDetail, type ProblemList, problemRules } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useProblemChange } from './problem-queries.ts';
import { ReasonField } from './ReasonField.tsx';

interface Props {
  readonly problem: ProblemDetail;
  readonly areas: ProblemList['areas'];
  readonly onClose: () => void;
}

export function SplitDialog({ problem, areas, onClose }: Props) {
  const { t, lang } = useWords();
  const [parts, setParts] = useState([1, 2].map((n) => ({ n, name: '', area: '' })));
  const [reason, setReason] = useState('');
  const change = useProblemChange(onClose);
  const set = (n: number, value: { name?: string; area?: string }) =>
    setParts((before) => before.map((part) => (part.n === n ? { ...part, ...value } : part)));
  const ready = parts.every(({ name }) => name.trim() !== '') && reason.trim().length >= 10;
  return (
    <AppDialog title={t('problems.split')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const body = { reason, parts: parts.map(({ name, area }) => ({ name, area: area || null })) };
          change.mutate({ path: `/api/problems/${problem.id}/split`, body });
        }}
      >
        <p>{t('problems.split.text')}</p>
        {parts.map(({ n, name, area }) => (
          <div key={n} className="stack">
            <TextField
              label={t('problems.split.part', { n })}
              value={name}
              maxLength={200}
              required
              onChange={(value) => set(n, { name: value })}
            />
            {areas.length > 0 ? (
              <SelectField
                label={t('problems.split.area', { n })}
                value={area}
                options={[{ value: '', text: t('problems.split.same') }, ...areas.map((one) => ({ value: one.key, text: one[lang] }))]}
                onChange={(value) => set(n, { area: value })}
              />
            ) : null}
          </div>
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
        <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
        {change.error ? <FaultNote raised={change.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={change.isPending || !ready}>
            {t('problems.split')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('problems.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
