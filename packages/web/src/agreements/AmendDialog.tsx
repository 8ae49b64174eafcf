// Begins a new wording of a signed agreement, with its reason.
import type { AgreementView } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';

export function AmendDialog({ view, onClose }: { readonly view: AgreementView; readonly onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(`${new Date().getFullYear() + 1}-01-01`);
  const amend = useAgreementChange((made) => void navigate({ to: '/overenskommelse/$id', params: { id: made.id } }));
  return (
    <DialogForm
      title={t('agreement.amend')}
      save={t('agreement.amend')}
      sending={amend}
      onSave={() => amend.mutate({ method: 'POST', path: `/api/agreements/${view.id}/amendments`, body: { reason, from } })}
      onClose={onClose}
    >
      <p>{t('agreement.amend.text')}</p>
      <TextField label={t('agreement.amend.from')} type="date" required name="from" value={from} onChange={setFrom} />
      <TextArea
        label={t('agreement.reason')}
        name="reason"
        rows={4}
        required
        minLength={10}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
