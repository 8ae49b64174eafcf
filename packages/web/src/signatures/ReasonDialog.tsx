// Declining and withdrawing: both need a reason, and both are seen by all parties.
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { act } from './queries.ts';
import { useAct } from './use-act.ts';

interface Props {
  readonly id: string;
  readonly what: 'decline' | 'withdraw';
  readonly onClose: () => void;
}

export function ReasonDialog({ id, what, onClose }: Props) {
  const { t } = useWords();
  const field = useId();
  const [reason, setReason] = useState('');
  const send = useAct(id, () => act(id, what, { reason }), onClose);
  return (
    <AppDialog title={t(`signing.${what}`)} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <p>{t(`signing.${what}Text`)}</p>
        <div className="field">
          <label htmlFor={field}>{t('signing.reasonLabel')}</label>
          <textarea
            id={field}
            className="inp"
            rows={4}
            minLength={3}
            maxLength={1000}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {send.error ? <FaultNote raised={send.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={send.isPending || reason.trim().length < 3}>
            {t(`signing.${what}`)}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('signing.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
