// How much of the plan until today is done: occasions or pieces, and the dose in minutes under it.
import type { MeasureRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function DoneOfPlan({ measure }: { readonly measure: Pick<MeasureRow, 'occasions' | 'amount' | 'minutes'> }) {
  const { t, n } = useWords();
  const { occasions, amount, minutes } = measure;
  if (amount)
    return (
      <>
        <b>{t('measures.of', { done: n(amount.done), due: n(amount.planned) })}</b>
        <span className="sub">{amount.unit}</span>
      </>
    );
  if (occasions.due === 0) return <span className="sub">{t('measures.notBegun', { ahead: occasions.ahead })}</span>;
  return (
    <>
      <b>{t('measures.of', { done: n(occasions.done), due: n(occasions.due) })}</b>
      <span className="sub">{t('measures.minutes', { done: n(minutes.done), planned: n(minutes.planned) })}</span>
      {occasions.cancelled > 0 ? <span className="sub">{t('measures.cancelled', { n: occasions.cancelled })}</span> : null}
    </>
  );
}
