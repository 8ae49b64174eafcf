// One promise, to change: what, by when, and which function answers for it.
import type { AgreementView, Commitment } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
  return (
    <AppDialog title={t('agreement.commitment')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ method: 'PATCH', path: `/api/agreements/${view.id}`, body: { version: view.version, commitments } });
        }}
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
        <TextField label={t('agreement.commitment.due')} type="date" value={due} required onChange={setDue} />
        <TextField label={t('agreement.commitment.roleSv')} value={role.sv} maxLength={120} onChange={(sv) => setRole({ ...role, sv })} />
        <TextField label={t('agreement.commitment.roleEn')} value={role.en} maxLength={120} onChange={(en) => setRole({ ...role, en })} />
        {save.error ? <FaultNote raised={save.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={save.isPending}>
            {t('agreement.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('agreement.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
