// What a decision said before it was reworded, and why it was.
import type { Decision } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function DecisionHistory({ history }: Pick<Decision, 'history'>) {
  const { t, date } = useWords();
  const reworded = history.filter(({ kind }) => kind === 'reworded');
  if (reworded.length === 0) return null;
  return (
    <details className="council-history">
      <summary>{t('meetings.decisionHistory', { n: reworded.length })}</summary>
      <ol>
        {reworded.map(({ id, was, wasWho, wasDue, reason, at }) => (
          <li key={id}>
            <span className="was">{was}</span> {[wasWho, wasDue ? date(wasDue) : null].filter(Boolean).join(', ')}{' '}
            {t('meetings.changeWhy', { reason, at: date(at) })}
          </li>
        ))}
      </ol>
    </details>
  );
}
