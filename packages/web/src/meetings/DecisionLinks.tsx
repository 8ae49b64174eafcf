// What a decision belongs to, as links: the problem that is prioritised, the measure, the agreement, the round that rests on it.
import type { Decision } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';

export function DecisionLinks({ decision: { linked, round } }: { readonly decision: Pick<Decision, 'linked' | 'round'> }) {
  const { t } = useWords();
  const { problem, measure, agreement } = linked;
  return (
    <>
      {problem ? (
        <span className="who2">
          <Link to="/prioriteringar/problem/$id" params={{ id: problem.id }}>
            {t('meetings.linkPriority', { name: problem.name })}
          </Link>
        </span>
      ) : null}
      {measure ? (
        <span className="who2">
          <Link to="/atgarder/$id" params={{ id: measure.id }}>
            {t('meetings.linkMeasure', { name: measure.name })}
          </Link>
        </span>
      ) : null}
      {agreement ? (
        <span className="who2">
          <Link to="/overenskommelse/$id" params={{ id: agreement.id }}>
            {t('meetings.linkAgreement', { name: agreement.name })}
          </Link>
        </span>
      ) : null}
      {round ? (
        <span className="who2">
          <Link to="/prioriteringar/omgang/$id" params={{ id: round.id }}>
            {t('meetings.carriesRound', { name: round.name })}
          </Link>
        </span>
      ) : null}
    </>
  );
}
