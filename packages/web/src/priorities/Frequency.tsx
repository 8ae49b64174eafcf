// How sure the order by count is: for each problem and the next below it, the probability that it really is more common.
import type { RoundDetail } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function Frequency({ round }: { readonly round: RoundDetail }) {
  const { t, percent } = useWords();
  if (round.frequency.length === 0) return null;
  const name = (id: string) => round.problems.find((problem) => problem.id === id)?.name ?? '';
  return (
    <section>
      <table className="tbl">
        <caption>{t('priority.frequency')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('priority.problem')}</th>
            <th scope="col" className="num">
              {t('priority.frequency.p')}
            </th>
          </tr>
        </thead>
        <tbody>
          {round.frequency.map(({ more, fewer, probability }) => (
            <tr key={more}>
              <td>{t('priority.frequency.row', { more: name(more), fewer: name(fewer) })}</td>
              <td className="num nw">{probability > 0.99 ? t('priority.frequency.over') : percent(probability)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
