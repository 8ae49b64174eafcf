// Decisions that come along from earlier meetings: where they were made, who answers, and whether they are done.
import { decision as decisionSchema, decisionStanding, type MeetingView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { DecisionState } from './StateMark.tsx';

export function CarriedTable({ meeting, mayWrite }: { readonly meeting: MeetingView; readonly mayWrite: boolean }) {
  const { t, date } = useWords();
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: (id: string) => write(decisionSchema, 'POST', `/api/decisions/${id}/settle`, { state: 'done' }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['meeting', meeting.id] });
      await queries.invalidateQueries({ queryKey: ['decisions'] });
    },
  });
  if (meeting.carried.length === 0)
    return (
      <section>
        <h2 className="side-h">{t('meetings.carried')}</h2>
        <p className="muted small">{t('meetings.carriedNone')}</p>
      </section>
    );
  return (
    <section>
      <table className="tbl tbl-s">
        <caption>{t('meetings.carried')}</caption>
        <tbody>
          {meeting.carried.map((one) => (
            <tr key={one.id}>
              <td className="nw">§ {one.paragraph}</td>
              <td>
                {one.text}
                <span className="sub">{[date(one.decidedOn), one.organisation?.name, one.role].filter(Boolean).join(', ')}</span>
                {mayWrite && one.state === 'open' && decisionStanding(one) === 'stands' ? (
                  <button
                    type="button"
                    className="linkbtn"
                    disabled={settle.isPending}
                    aria-label={t('meetings.settleOf', { paragraph: one.paragraph ?? 0, text: one.text })}
                    onClick={() => settle.mutate(one.id)}
                  >
                    {t('meetings.settle')}
                  </button>
                ) : null}
              </td>
              <td>
                <DecisionState decision={one} today={meeting.today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {settle.error ? <FaultNote raised={settle.error} /> : null}
    </section>
  );
}
