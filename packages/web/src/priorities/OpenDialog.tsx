// Opens all parties' scores for all; a reason when someone is not waited for.
import type { RoundDetail } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useRoundStep } from './priority-queries.ts';

export function OpenDialog({ round, onClose }: { readonly round: RoundDetail; readonly onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const step = useRoundStep(onClose);
  const waiting = round.parties.filter((party) => party.done === null);
  return (
    <AppDialog title={t('priority.open')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate({ path: `/${round.id}/open`, body: { reason: reason.trim() || null } });
        }}
      >
        <p>{t('priority.finding.alone', { name: round.name, done: round.parties.length - waiting.length, all: round.parties.length })}</p>
        {waiting.length > 0 ? (
          <ReasonField label={t('priority.open.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
        ) : null}
        {step.error ? <FaultNote raised={step.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={step.isPending || (waiting.length > 0 && reason.trim().length < 10)}>
            {t('priority.open')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('problems.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
