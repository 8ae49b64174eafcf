// A plan that waits for its shifts: how long so far, that one may leave, and a way on when the count has stopped.
import { type PresencePlanView, presencePlanView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { RulesList } from './RulesList.tsx';

/** seconds after which nobody is likely to be counting any more */
const stopped = 60;

export function CountingPlan({ plan }: { readonly plan: PresencePlanView }) {
  const { t, date } = useWords();
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => write(presencePlanView, 'POST', `/api/presence/plans/${plan.id}/counting`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['presence'] }),
  });
  const waits = plan.state === 'counting';
  const slow = waits && plan.waited > stopped;
  return (
    <>
      <header className="finding">
        <h1>{t(waits ? 'presence.counting' : 'presence.failed')}</h1>
        <p className="how">{t('presence.how', { name: plan.name, organisation: plan.organisation, date: date(plan.made) })}</p>
        <div className="acts">
          {slow ? (
            <button type="button" className="btn btn-1" disabled={again.isPending} onClick={() => again.mutate()}>
              {t('presence.countAgain')}
            </button>
          ) : null}
        </div>
      </header>
      {again.error ? <FaultNote raised={again.error} /> : null}
      <div className="strip info counting" role="status">
        {waits && !slow ? <span className="turning" aria-hidden="true" /> : null}
        <span>{waits ? t(slow ? 'presence.countStopped' : 'presence.countingHow') : t('presence.failedHow')}</span>
      </div>
      <RulesList plan={plan} />
    </>
  );
}
