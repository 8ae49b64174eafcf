// Changes how long a class is kept, with the reason that goes into the log.
import { retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { byThirtyDays, type RetentionRule } from './retention-rule.ts';
import { useRetentionChange } from './use-retention-change.ts';

export function RuleDialog({ rule, onClose }: { readonly rule: RetentionRule; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [months, setMonths] = useState(String(rule.months));
  const [reason, setReason] = useState('');
  const change = useRetentionChange(onClose);
  const { least, most, dataClass } = rule;
  return (
    <AppDialog title={t('retention.changeOf', { what: retentionWords[dataClass][lang].name })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({
            method: 'PUT',
            path: '/api/retention/rules',
            body: { dataClass, months: Number(months), reason: reason.trim() },
          });
        }}
      >
        <TextField
          label={t(byThirtyDays(rule) ? 'retention.monthsLabel.thirty' : 'retention.monthsLabel', { least, most })}
          type="number"
          min={least}
          max={most}
          required
          value={months}
          onChange={setMonths}
        />
        <TextField
          label={t('retention.reason')}
          help={t('retention.reasonHelp')}
          required
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        {Number(months) < rule.months ? <p className="strip">{t('retention.shorter')}</p> : null}
        {change.error ? <FaultNote raised={change.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={change.isPending || reason.trim().length < 5}>
            {t('retention.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('retention.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
