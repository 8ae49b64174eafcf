// Opens all parties' scores for all; a reason when someone is not waited for.
import type { RoundDetail } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { useRoundStep } from './priority-queries.ts';

export function OpenDialog({ round, onClose }: { readonly round: RoundDetail; readonly onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const step = useRoundStep(onClose);
  const waiting = round.parties.filter((party) => party.done === null);
  return (
    <DialogForm
      title={t('priority.open')}
      save={t('priority.open')}
      ready={waiting.length === 0 || reason.trim().length >= 10}
      sending={step}
      onSave={() => step.mutate({ path: `/${round.id}/open`, body: { reason: reason.trim() || null } })}
      onClose={onClose}
    >
      <p>{t('priority.finding.alone', { name: round.name, done: round.parties.length - waiting.length, all: round.parties.length })}</p>
      {waiting.length > 0 ? (
        <ReasonField label={t('priority.open.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
      ) : null}
    </DialogForm>
  );
}
