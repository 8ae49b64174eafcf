// One promise, to change: what, by when, and which function answers for it.
import type { AgreementView, Commitment } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';

interface Props {
  readonly view: AgreementView;
  readonly commitment: Commitment;
  readonly onClose: () => void;
}

export function EditCommitment({ view, commitment, onClose }: Props) {
  const { t } = useWords();
  const [what, setWhat] = useState(commitment.what);
  const [due, setDue] = useState(commitment.due);
  const [role, setRole] = useState(commitment.role ?? { sv: '', en: '' });
  const save = useAgreementChange(onClose);
  const commitments = view.content.commitments.map(({ organisation: _name, ...one }) =>
    one.id === commitment.id ? { ...one, what, due, role: role.sv.trim() === '' && role.en.trim() === '' ? null : role } : one,
  );
  const change = (to: typeof commitments) =>
    save.mutate({ method: 'PATCH', path: `/api/agreements/${view.id}`, body: { version: view.version, commitments: to } });
  return (
    <DialogForm
      title={t('agreement.commitment')}
      save={t('agreement.save')}
      sending={save}
      onSave={() => change(commitments)}
      onClose={onClose}
      more={
        commitment.measureId === null && commitment.carriedFrom === null ? (
          <button
            type="button"
            className="btn"
            disabled={save.isPending}
            onClick={() => change(commitments.filter((one) => one.id !== commitment.id))}
          >
            {t('agreement.hand.remove')}
          </button>
        ) : null
      }
    >
      <TextField
        label={t('agreement.commitment.what.sv')}
        value={what.sv}
        required
        maxLength={500}
        onChange={(sv) => setWhat({ ...what, sv })}
      />
      <TextField
        label={t('agreement.commitment.what.en')}
        value={what.en}
        required
        maxLength={500}
        onChange={(en) => setWhat({ ...what, en })}
      />
      <TextField label={t('agreement.commitment.due')} type="date" name="due" value={due} required onChange={setDue} />
      <TextField label={t('agreement.commitment.roleSv')} value={role.sv} maxLength={120} onChange={(sv) => setRole({ ...role, sv })} />
      <TextField label={t('agreement.commitment.roleEn')} value={role.en} maxLength={120} onChange={(en) => setRole({ ...role, en })} />
    </DialogForm>
  );
}
