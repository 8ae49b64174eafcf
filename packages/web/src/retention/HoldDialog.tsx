// Puts a class, or one source's part of it, on hold until a day.
import { type RetentionClass, type RetentionState, retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
    <AppDialog title={t('retention.hold.new')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          hold.mutate({ method: 'POST', path: '/api/retention/holds', body });
        }}
      >
        <p>{t('retention.hold.text')}</p>
        <SelectField
          label={t('retention.hold.class')}
          value={dataClass}
          options={state.rules.map((rule) => ({ value: rule.dataClass, text: retentionWords[rule.dataClass][lang].name }))}
          onChange={setClass}
        />
        {bySource ? (
          <SelectField
            label={t('retention.hold.source')}
            value={source}
            options={[{ value: '', text: t('retention.hold.every') }, ...state.sources.map(({ id, name }) => ({ value: id, text: name }))]}
            onChange={setSource}
          />
        ) : null}
        <TextField label={t('retention.hold.until')} type="date" required value={until} onChange={setUntil} />
        <TextField
          label={t('retention.reason')}
          help={t('retention.reasonHelp')}
          required
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        {hold.error ? <FaultNote raised={hold.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={hold.isPending || until === '' || body.reason.length < 5}>
            {t('retention.hold.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('retention.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
