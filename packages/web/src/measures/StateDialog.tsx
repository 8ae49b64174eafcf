// Begins, ends, stops or takes up a measure: what that means, and why.
import type { MeasureDetail, MeasureState } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
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
    <DialogForm
      title={`${t(`measures.to.${to}`)}: ${measure.title}`}
      save={t(`measures.to.${to}`)}
      ready={!needed || reason.trim().length >= 3}
      sending={change}
      onSave={() => change.mutate({ state: to, reason: reason.trim() === '' ? null : reason.trim() })}
      onClose={onClose}
    >
      <p>{t(`measures.to.${to}.text`)}</p>
      <TextArea
        label={t(needed ? 'measures.why' : 'measures.whyMay')}
        name="reason"
        value={reason}
        required={needed}
        onChange={setReason}
      />
    </DialogForm>
  );
}
