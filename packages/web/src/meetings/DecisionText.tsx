// A decision as it stands: its words, who answers and by when, how it was made, who holds another opinion.
import type { Decision } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { DecisionState } from './StateMark.tsx';

/** @param today null: as the minutes tell it, without what has come of it since */
export function DecisionText({ decision, today }: { readonly decision: Decision; readonly today: string | null }) {
  const { t, date } = useWords();
  const who = [decision.organisation?.name, decision.role, decision.due ? date(decision.due) : null].filter(Boolean).join(', ');
  const count = (what: string): number => decision.votes.filter(({ vote }) => vote === what).length;
  return (
    <div className="bes">
      <b>{t('meetings.decision')}</b>
      <p className="council-text">{decision.text}</p>
      {who ? <span className="who2">{who}</span> : null}
      {decision.round ? (
        <span className="who2">
          <Link to="/prioriteringar/omgang/$id" params={{ id: decision.round.id }}>
            {t('meetings.carriesRound', { name: decision.round.name })}
          </Link>
        </span>
      ) : null}
      {decision.how === 'vote' ? (
        <span className="who2">
          {t('meetings.voted', { yes: count('for'), no: count('against'), none: count('abstain') })}
          {decision.casting ? ` ${t('meetings.casting')}` : ''}
        </span>
      ) : null}
      {decision.reservations.map(({ organisation, text }) => (
        <span key={organisation.id} className="dis">
          {t('meetings.dissents', { organisation: organisation.name, text })}
        </span>
      ))}
      {today === null ? null : (
        <span className="small">
          <DecisionState decision={decision} today={today} />
        </span>
      )}
    </div>
  );
}
