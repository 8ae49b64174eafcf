// Declining and withdrawing: both need a reason, and both are seen by all parties.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { act } from './queries.ts';
import { useAct } from './use-act.ts';

interface Props {
  readonly id: string;
  readonly what: 'decline' | 'withdraw';
  /** a party that was to accede: nothing ends by its no */
  readonly accedes?: boolean;
  readonly onClose: () => void;
}

export function ReasonDialog({ id, what, accedes = false, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const send = useAct(id, () => act(id, what, { reason }), onClose);
  return (
    <DialogForm
      title={t(`signing.${what}`)}
      save={t(`signing.${what}`)}
      ready={reason.trim().length >= 3}
      sending={send}
      onSave={() => send.mutate()}
      onClose={onClose}
    >
      <p>{t(accedes ? 'signing.stayOutText' : `signing.${what}Text`)}</p>
      <TextArea
        label={t('signing.reasonLabel')}
        name="reason"
        rows={4}
        minLength={3}
        maxLength={1000}
        required
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
