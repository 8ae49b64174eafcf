// How each voted, where the vote was open: whoever sat in the seat, and who was away.
import type { Decision } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function BallotList({ votes }: Pick<Decision, 'votes'>) {
  const { t } = useWords();
  if (votes.length === 0) return null;
  return (
    <details className="council-history">
      <summary>{t('meetings.ballotsOpen')}</summary>
      <ul>
        {votes.map(({ seat, deputy, vote }) => (
          <li key={seat}>
            {seat}
            {deputy === null ? '' : ` (${t('meetings.byDeputy', { deputy })})`}: <b>{t(`meetings.vote.${vote}`)}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
