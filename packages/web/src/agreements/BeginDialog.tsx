// Begins an agreement: its period, and the one it follows.
import type { AgreementRow } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';
import { yearsOf } from './years-of.ts';

interface Props {
  readonly rows: readonly AgreementRow[];
  /** the one to renew, when that was what was asked for */
  readonly from?: string;
  readonly onClose: () => void;
}

export function BeginDialog({ rows, from, onClose }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const last = rows.find((row) => row.id === from) ?? rows.findLast((row) => row.state === 'signed' || row.state === 'ended');
  const year = last ? Number(last.ends.slice(0, 4)) + 1 : new Date().getFullYear() + 1;
  const [form, setForm] = useState({ starts: `${year}-01-01`, ends: `${year + 2}-12-31`, predecessor: last?.id ?? '' });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const begin = useAgreementChange((view) => void navigate({ to: '/overenskommelse/$id', params: { id: view.id } }));
  return (
    <DialogForm
      title={t('agreement.begin.title')}
      save={t('agreement.begin.do')}
      sending={begin}
      onSave={() => {
        const { starts, ends, predecessor } = form;
        begin.mutate({ method: 'POST', path: '/api/agreements', body: { starts, ends, predecessorId: predecessor || null } });
      }}
      onClose={onClose}
    >
      <p>{t('agreement.begin.text')}</p>
      <TextField
        label={t('agreement.from')}
        type="date"
        required
        name="starts"
        value={form.starts}
        onChange={(starts) => set({ starts })}
      />
      <TextField label={t('agreement.to')} type="date" required name="ends" value={form.ends} onChange={(ends) => set({ ends })} />
      <SelectField
        label={t('agreement.predecessor')}
        name="predecessor"
        value={form.predecessor}
        onChange={(predecessor) => set({ predecessor })}
        options={[
          { value: '', text: t('agreement.predecessor.none') },
          ...rows.map((row) => ({ value: row.id, text: `${yearsOf(row)}, ${t(`agreement.state.${row.state}`)}` })),
        ]}
      />
    </DialogForm>
  );
}
