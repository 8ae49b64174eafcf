// What stands in a cell that is not scored: the rate beside other areas, or why there is nothing to compare with.
import { exposureName, gapWords, type RoundCell } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function BesideLine({ figure }: { readonly figure: RoundCell['figure'] }) {
  const { lang } = useWords();
  const beside = useBeside();
  if (!figure) return null;
  return <>{figure.known ? beside(figure) : gapWords[figure.why]?.[lang]}</>;
}

/** As one sentence, and in short; empty for a figure that proposes a score. */
export function useBeside(): (figure: RoundCell['figure'], form?: 'short') => string {
  const { t, n, lang } = useWords();
  return (figure, form) => {
    if (!figure?.known || figure.of !== 'similar') return '';
    const digits = Math.min(figure.value, figure.band[0]) < 10 ? 1 : 0;
    return t(form ? 'priority.similar.short' : 'priority.similar', {
      rate: n(figure.value, digits),
      low: n(figure.low, digits),
      high: n(figure.high, digits),
      per: n(figure.per),
      exposure: exposureName(figure.kind, lang),
      from: n(figure.band[0], digits),
      to: n(figure.band[1], digits),
      n: figure.n,
      against: t(`priority.similar.${figure.against}`),
    });
  };
}
