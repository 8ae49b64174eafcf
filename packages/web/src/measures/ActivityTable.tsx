// Every occasion of a measure: when, how it went, how much; what waits first, then the latest.
import { type ActivityRow, type MeasureDetail, occurrenceWords, taskList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { ActivityMark } from './StatusMark.tsx';

const few = 12;

export function ActivityTable({ measure, mayReport }: { readonly measure: MeasureDetail; readonly mayReport: boolean }) {
  const { t, lang, n } = useWords();
  const queries = useQueryClient();
  const [all, setAll] = useState(false);
  const [acting, setActing] = useState<{ row: ActivityRow; act: 'report' | 'move' } | null>(null);
  const undo = useMutation({
    mutationFn: (id: string) => write(taskList, 'POST', `/api/activities/${id}/report`, { state: 'planned' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['measures'] }),
  });
  const rows = ordered(measure.activities);
  const shown = all ? rows : rows.slice(0, few);
  const when = (row: ActivityRow): string => occurrenceWords(row.start, row.minutes, lang);
  const occasion = acting && {
    id: acting.row.id,
    title: measure.title,
    when: when(acting.row),
    start: acting.row.start,
    begun: acting.row.start.slice(0, 10) <= measure.today,
    dose: acting.row.dose,
    persons: acting.row.persons,
    unit: measure.amount?.unit ?? null,
  };
  if (rows.length === 0) return <p className="muted">{t('measures.activities.none')}</p>;
  return (
    <>
      <ScrollFrame label={t('measures.activities')}>
        <table className="tbl acts-table">
          <caption>{t('measures.activities')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measures.col.when')}</th>
              <th scope="col">{t('measures.col.how')}</th>
              <th scope="col" className="num">
                {t('measures.col.dose')}
              </th>
              <th scope="col">{t('measures.note')}</th>
              {mayReport ? (
                <th scope="col">
                  <span className="sr">{t('measures.col.do')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {when(row)}
                  {row.movedFrom ? (
                    <span className="sub">{t('measures.movedFrom', { when: occurrenceWords(row.movedFrom, row.minutes, lang) })}</span>
                  ) : null}
                </th>
                <td>
                  <ActivityMark state={row.daysLate > 0 ? 'late' : row.state} />
                </td>
                <td className="num">
                  {row.done?.minutes != null
                    ? t('measures.min', { n: n(row.done.minutes), of: n(row.dose) })
                    : row.state === 'planned'
                      ? t('measures.minPlan', { n: n(row.dose) })
                      : ''}
                  {row.done?.amount != null && measure.amount ? (
                    <span className="sub">{`${n(row.done.amount)} ${measure.amount.unit}`}</span>
                  ) : null}
                </td>
                <td>{row.note}</td>
                {mayReport ? (
                  <td className="nw">
                    {row.state === 'planned' ? (
                      <>
                        <button type="button" className="btn btn-0" onClick={() => setActing({ row, act: 'report' })}>
                          {t(row.start.slice(0, 10) <= measure.today ? 'tasks.report' : 'tasks.callOff')}
                          <span className="sr"> {when(row)}</span>
                        </button>
                        <button type="button" className="btn btn-0" onClick={() => setActing({ row, act: 'move' })}>
                          {t('measures.move')}
                          <span className="sr"> {when(row)}</span>
                        </button>
                      </>
                    ) : (
                      <button type="button" className="btn btn-0" disabled={undo.isPending} onClick={() => undo.mutate(row.id)}>
                        {t('measures.takeBack')}
                        <span className="sr"> {when(row)}</span>
                      </button>
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {rows.length > few ? (
        <button type="button" className="linkbtn" onClick={() => setAll(!all)}>
          {t(all ? 'measures.fewer' : 'measures.allOccasions', { n: rows.length })}
        </button>
      ) : null}
      {undo.error ? <FaultNote raised={undo.error} /> : null}
      {occasion && acting?.act === 'report' ? <ReportDialog occasion={occasion} onClose={() => setActing(null)} /> : null}
      {occasion && acting?.act === 'move' ? <MoveDialog occasion={occasion} onClose={() => setActing(null)} /> : null}
    </>
  );
}

/** Late first, then the next four, then what has been, the latest first, then the rest of what is ahead. */
function ordered(activities: readonly ActivityRow[]): ActivityRow[] {
  const late = activities.filter(({ daysLate }) => daysLate > 0);
  const ahead = activities.filter(({ state, daysLate }) => state === 'planned' && daysLate === 0);
  const been = activities.filter(({ state }) => state !== 'planned').reverse();
  return [...late, ...ahead.slice(0, 4), ...been, ...ahead.slice(4)];
}
