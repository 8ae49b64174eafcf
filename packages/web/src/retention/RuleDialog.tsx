// Changes how long a class is kept, with the reason that goes into the log.
import { retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';
import { byThirtyDays, type RetentionRule, withoutTerm } from './retention-rule.ts';
import { useRetentionChange } from './use-retention-change.ts';

export function RuleDialog({ rule, onClose }: { readonly rule: RetentionRule; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [months, setMonths] = useState(withoutTerm(rule) ? '' : String(rule.months));
  const [reason, setReason] = useState('');
  const change = useRetentionChange(onClose);
  const { least, most, dataClass } = rule;
  return (
    <DialogForm
      title={t('retention.changeOf', { what: retentionWords[dataClass][lang].name })}
      save={t('retention.save')}
      ready={reason.trim().length >= 5}
      sending={change}
      onSave={() =>
        change.mutate({
          method: 'PUT',
          path: '/api/retention/rules',
          body: { dataClass, months: Number(months), reason: reason.trim() },
        })
      }
      onClose={onClose}
    >
      <TextField
        label={t(byThirtyDays(rule) ? 'retention.monthsLabel.thirty' : 'retention.monthsLabel', { least, most })}
        type="number"
        min={least}
        max={most}
        required
        name="months"
        value={months}
        onChange={setMonths}
      />
      <TextField
        label={t('retention.reason')}
        help={t('retention.reasonHelp')}
        required
        maxLength={300}
        name="reason"
        value={reason}
        onChange={setReason}
      />
      {months !== '' && Number(months) < rule.months ? <p className="strip">{t('retention.shorter')}</p> : null}
    </DialogForm>
  );
}
