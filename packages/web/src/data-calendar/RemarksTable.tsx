// Every remark on the data with what is known of it, and the way to say it.
import { asksExplanation, type CalendarRemark, type DataCalendar, dataCalendar, type Explanation, explanationText } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { afterExplaining } from './calendar-queries.ts';
import { ExplainDialog } from './ExplainDialog.tsx';

export function RemarksTable({ calendar }: { readonly calendar: DataCalendar }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [explaining, setExplaining] = useState<CalendarRemark | null>(null);
  const tell = useToast();
  const again = useMutation({
    mutationFn: ({ code, source, category, area, from, to, kind, note }: Explanation) =>
      write(dataCalendar, 'POST', '/api/data-calendar/explanations', { code, source, category, area, from, to, kind, note }),
    onSuccess: (now) => afterExplaining(queries, now),
  });
  const withdraw = useMutation({
    mutationFn: ({ id }: Explanation) => write(dataCalendar, 'DELETE', `/api/data-calendar/explanations/${id}`),
    onSuccess: (now, withdrawn) => {
      afterExplaining(queries, now);
      tell({ text: t('calendar.withdrawn'), undo: () => again.mutate(withdrawn) });
    },
  });
  const names = new Map(calendar.sources.map(({ key, name }) => [key, name]));
  if (calendar.remarks.length === 0) return <p className="muted">{t('calendar.noRemarks')}</p>;
  return (
    <>
      {(withdraw.error ?? again.error) ? <FaultNote raised={withdraw.error ?? again.error} /> : null}
      <table className="tbl stacked remarks">
        <caption>{t('calendar.remarks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.remark')}</th>
            <th scope="col">{t('calendar.source')}</th>
            <th scope="col">{t('calendar.known')}</th>
            <th scope="col">
              <span className="sr">{t('calendar.explain')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {calendar.remarks.map((remark) => (
            <tr key={[remark.code, remark.source, remark.category, remark.area, remark.from, remark.sv].join(' ')}>
              <th scope="row">{remark[lang]}</th>
              <td>{(remark.source && names.get(remark.source)) ?? '–'}</td>
              <td>
                {remark.explanation ? (
                  <span className="v v-ok">
                    <Icon name="check" />
                    <span>{explanationText(remark.explanation, lang)}</span>
                  </span>
                ) : asksExplanation(remark) ? (
                  <span className="v v-warn">
                    <Icon name="warning" />
                    <span>{t('calendar.unknown')}</span>
                  </span>
                ) : (
                  <span className="muted">{t('calendar.plain')}</span>
                )}
              </td>
              <td className="num">
                {calendar.mayExplain && remark.explanation === null ? (
                  <button type="button" className="linkbtn" onClick={() => setExplaining(remark)}>
                    {t('calendar.explain')}
                    <span className="sr">: {remark[lang]}</span>
                  </button>
                ) : null}
                {remark.explanation?.own ? (
                  <button
                    type="button"
                    className="linkbtn"
                    disabled={withdraw.isPending}
                    onClick={() => remark.explanation && withdraw.mutate(remark.explanation)}
                  >
                    {t('calendar.withdraw')}
                    <span className="sr">: {remark[lang]}</span>
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {explaining ? <ExplainDialog remark={explaining} onClose={() => setExplaining(null)} /> : null}
    </>
  );
}
