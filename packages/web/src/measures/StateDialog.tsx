// Begins, ends, stops or takes up a measure: what that means, and why.
import type { MeasureDetail, MeasureState } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useMeasureChange } from './use-measure-change.ts';

interface Props {
  readonly measure: MeasureDetail;
  readonly to: MeasureState;
  readonly onClose: () => void;
}

export function StateDialog({ measure, to, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const change = useMeasureChange<{ state: MeasureState; reason: string | null }>(measure.id, 'state', onClose);
  const needed = measure.state !== 'planned' || to === 'stopped';
  return (
    <AppDialog title={`${t(`measures.to.${to}`)}: ${measure.title}`} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ state: to, reason: reason.trim() === '' ? null : reason.trim() });
        }}
      >
        <p>{t(`measures.to.${to}.text`)}</p>
        <TextArea label={t(needed ? 'measures.why' : 'measures.whyMay')} value={reason} required={needed} onChange={setReason} />
        {change.error ? <FaultNote raised={change.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={change.isPending || (needed && reason.trim().length < 3)}>
            {t(`measures.to.${to}`)}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('measures.cancelButton')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
