// Puts a class, or one source's part of it, on hold until a day.
import { type RetentionClass, type RetentionState, retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useRetentionChange } from './use-retention-change.ts';

export function HoldDialog({ state, onClose }: { readonly state: RetentionState; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [dataClass, setClass] = useState<RetentionClass>('rows');
  const [source, setSource] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const hold = useRetentionChange(onClose);
  const bySource = state.rules.find((rule) => rule.dataClass === dataClass)?.bySource ?? false;
  const body = { dataClass, source: bySource && source !== '' ? source : null, until, reason: reason.trim() };
  return (
    <DialogForm
      title={t('retention.hold.new')}
      save={t('retention.hold.save')}
      ready={!(until === '' || body.reason.length < 5)}
      sending={hold}
      onSave={() => hold.mutate({ method: 'POST', path: '/api/retention/holds', body })}
      onClose={onClose}
    >
      <p>{t('retention.hold.text')}</p>
      <SelectField
        label={t('retention.hold.class')}
        name="dataClass"
        value={dataClass}
        options={state.rules.map((rule) => ({ value: rule.dataClass, text: retentionWords[rule.dataClass][lang].name }))}
        onChange={setClass}
      />
      {bySource ? (
        <SelectField
          label={t('retention.hold.source')}
          name="source"
          value={source}
          options={[{ value: '', text: t('retention.hold.every') }, ...state.sources.map(({ id, name }) => ({ value: id, text: name }))]}
          onChange={setSource}
        />
      ) : null}
      <TextField label={t('retention.hold.until')} type="date" required name="until" value={until} onChange={setUntil} />
      <TextField
        label={t('retention.reason')}
        help={t('retention.reasonHelp')}
        required
        maxLength={300}
        name="reason"
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
