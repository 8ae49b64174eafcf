// A problem's rate by the chosen exposure in place of its count: missing where there is no figure, never a zero.
import type { PictureRates } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function RateCell({ rate }: { readonly rate: PictureRates['problems'][number] | undefined }) {
  const { t, n, documents } = useWords();
  if (!rate || rate.rate === null) return <span className="muted">{documents.missing}</span>;
  const digits = rate.rate < 10 ? 1 : 0;
  return (
    <>
      <b>{n(rate.rate, digits)}</b>
      {rate.expectedRate === null ? null : <span>{t('view.rate.against', { expected: n(rate.expectedRate, digits) })}</span>}
    </>
  );
}
