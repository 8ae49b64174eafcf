// What can be done with a plan: take it out as a file, start the next one from it, withdraw it with a reason.
import { type PresencePlanView, presencePlanView } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';

const files = ['xlsx', 'csv', 'ics'] as const;

export function PlanActions({ plan }: { readonly plan: PresencePlanView }) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState<(typeof files)[number] | 'withdraw' | null>(null);
  const writes = session?.rights.includes('presence.write') ?? false;
  const measures = session?.rights.includes('measure.write') ?? false;
  const makes = writes && measures && !plan.withdrawn && plan.taken.length < plan.shifts.length;
  return (
    <>
      {files.map((format) => (
        <button key={format} type="button" className="btn" onClick={() => setOpen(format)}>
          <Icon name="download" />
          {t(format === 'ics' ? 'presence.takeCalendar' : 'presence.take', { format: format.toUpperCase() })}
        </button>
      ))}
      {writes && !plan.withdrawn ? (
        <button type="button" className="btn" onClick={() => setOpen('withdraw')}>
          {t('presence.withdraw')}
        </button>
      ) : null}
      {writes ? (
        <Link className={makes ? 'btn' : 'btn btn-1'} to="/atgarder/narvaro/ny" search={{ fran: plan.id }}>
          {t('presence.again')}
        </Link>
      ) : null}
      {makes ? (
        <Link className="btn btn-1" to="/atgarder/narvaro/$id/atgarder" params={{ id: plan.id }}>
          {t('presence.toMeasures')}
        </Link>
      ) : null}
      {open !== null && open !== 'withdraw' ? (
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
    <DialogForm
      title={t('presence.withdrawOf', { name: plan.name })}
      save={t('presence.withdraw')}
      ready={reason.trim().length >= 5}
      sending={withdraw}
      onSave={withdraw.mutate}
      onClose={onClose}
    >
      <p>{t('presence.withdrawText')}</p>
      <TextField label={t('presence.reason')} name="reason" value={reason} required maxLength={500} onChange={setReason} />
    </DialogForm>
  );
}
