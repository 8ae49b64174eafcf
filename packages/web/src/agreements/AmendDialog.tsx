// Begins a new wording of a signed agreement, with its reason.
import type { AgreementView } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';

export function AmendDialog({ view, onClose }: { readonly view: AgreementView; readonly onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const id = useId();
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(`${new Date().getFullYear() + 1}-01-01`);
  const amend = useAgreementChange((made) => void navigate({ to: '/overenskommelse/$id', params: { id: made.id } }));
  return (
    <AppDialog title={t('agreement.amend')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          amend.mutate({ method: 'POST', path: `/api/agreements/${view.id}/amendments`, body: { reason, from } });
        }}
      >
        <p>{t('agreement.amend.text')}</p>
        <TextField label={t('agreement.amend.from')} type="date" required value={from} onChange={setFrom} />
        <div className="field">
          <label htmlFor={id}>{t('agreement.reason')}</label>
          <textarea
            id={id}
            className="inp"
            rows={4}
            required
            minLength={10}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {amend.error ? <FaultNote raised={amend.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={amend.isPending}>
            {t('agreement.amend')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('agreement.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
