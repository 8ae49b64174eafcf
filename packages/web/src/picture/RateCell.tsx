// A problem's rate by the chosen exposure in place of its count: missing where there is no figure, never a zero.
import type { PictureRates, Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  readonly problem: Problem;
  readonly rate: PictureRates['problems'][number] | undefined;
}

export function RateCell({ problem, rate }: Props) {
  const { t, n, documents } = useWords();
  if (!rate || rate.rate === null) {
    const why = problem.count === null ? documents.hidden : rate?.exposure == null ? documents.missing : t('view.rate.cells');
    return <span className="muted">{why}</span>;
  }
  const digits = rate.rate < 10 ? 1 : 0;
  return (
    <>
      <b>{n(rate.rate, digits)}</b>
      {rate.expectedRate === null ? null : <span>{t('view.rate.against', { expected: n(rate.expectedRate, digits) })}</span>}
    </>
  );
}
