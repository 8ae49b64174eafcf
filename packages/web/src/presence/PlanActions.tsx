// What can be done with a plan: take it out as a file, start the next one from it, withdraw it with a reason.
import { type PresencePlanView, presencePlanView } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';

export function PlanActions({ plan }: { readonly plan: PresencePlanView }) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState<'csv' | 'xlsx' | 'withdraw' | null>(null);
  const writes = session?.rights.includes('presence.write') ?? false;
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <button key={format} type="button" className="btn" onClick={() => setOpen(format)}>
          <Icon name="download" />
          {t('presence.take', { format: format.toUpperCase() })}
        </button>
      ))}
      {writes && !plan.withdrawn ? (
        <button type="button" className="btn" onClick={() => setOpen('withdraw')}>
          {t('presence.withdraw')}
        </button>
      ) : null}
      {writes ? (
        <Link className="btn btn-1" to="/atgarder/narvaro/ny" search={{ fran: plan.id }}>
          {t('presence.again')}
        </Link>
      ) : null}
      {open === 'csv' || open === 'xlsx' ? (
        <ExportDialog what={plan.name} path={`/api/presence/plans/${plan.id}/shifts.${open}`} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'withdraw' ? <WithdrawDialog plan={plan} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function WithdrawDialog({ plan, onClose }: { readonly plan: PresencePlanView; readonly onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => write(presencePlanView, 'POST', `/api/presence/plans/${plan.id}/withdrawal`, { reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['presence'] });
      onClose();
    },
  });
  return (
    <AppDialog title={t('presence.withdrawOf', { name: plan.name })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate();
        }}
      >
        <p>{t('presence.withdrawText')}</p>
        <TextField label={t('presence.reason')} value={reason} required maxLength={500} onChange={setReason} />
        {withdraw.error ? <FaultNote raised={withdraw.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={withdraw.isPending || reason.trim().length < 5}>
            {t('presence.withdraw')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('presence.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
