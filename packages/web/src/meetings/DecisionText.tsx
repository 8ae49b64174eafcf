// A decision as it stands: its words, who answers and by when, how it was made, who holds another opinion, and whether it still holds.
import { type Decision, decisionStanding } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { BallotList } from './BallotList.tsx';
import { DecisionHistory } from './DecisionHistory.tsx';
import { DecisionLinks } from './DecisionLinks.tsx';
import { DecisionState } from './StateMark.tsx';

/** @param today null: as the minutes tell it, without what has come of it since */
export function DecisionText({ decision, today }: { readonly decision: Decision; readonly today: string | null }) {
  const { t, date } = useWords();
  const who = [decision.organisation?.name, decision.role, decision.due ? date(decision.due) : null].filter(Boolean).join(', ');
  const { count, replaces, replacedBy } = decision;
  const standing = decisionStanding(decision);
  const withdrawn = decision.history.findLast(({ kind }) => kind === 'withdrawn');
  return (
    <div className={`bes bes-${standing}`}>
      <b>{t(`meetings.standing.${standing}`)}</b>
      <p className="council-text">{decision.text}</p>
      {who ? <span className="who2">{who}</span> : null}
      {replaces ? <Reference text="meetings.replaces" to={replaces} /> : null}
      {replacedBy ? <Reference text="meetings.replacedBy" to={replacedBy} /> : null}
      {today === null ? null : <DecisionLinks decision={decision} />}
      {count ? (
        <span className="who2">
          {t(decision.ballot === 'open' ? 'meetings.votedOpen' : 'meetings.votedClosed', {
            yes: count.for,
            no: count.against,
            none: count.abstain,
          })}
          {decision.casting ? ` ${t('meetings.casting')}` : ''}
        </span>
      ) : null}
      <BallotList votes={decision.votes} />
      {decision.reservations.map(({ organisation, title, text }) => (
        <span key={`${organisation.id} ${title} ${text}`} className="dis">
          {t('meetings.dissents', { organisation: title ? `${organisation.name}, ${title},` : organisation.name, text })}
        </span>
      ))}
      {standing === 'retry' ? (
        <span className="sec warn">
          <Icon name="warning" />
          <span>{t('meetings.retryText', { date: date(decision.retryAt ?? decision.decidedOn) })}</span>
        </span>
      ) : null}
      {withdrawn ? <span className="dis">{t('meetings.withdrawnWhy', { reason: withdrawn.reason, at: date(withdrawn.at) })}</span> : null}
      {today === null ? null : (
        <span className="small">
          <DecisionState decision={decision} today={today} />
        </span>
      )}
      <DecisionHistory history={decision.history} />
    </div>
  );
}

function Reference({
  text,
  to,
}: {
  readonly text: 'meetings.replaces' | 'meetings.replacedBy';
  readonly to: Decision['replaces'] & object;
}) {
  const { t } = useWords();
  const section = to.paragraph === null ? String(to.year) : `§\u00a0${to.paragraph}/${to.year}`;
  return (
    <span className="who2">
      {t(text)}{' '}
      {to.meetingId ? (
        <Link to="/radet/mote/$id" params={{ id: to.meetingId }}>
          {section}
        </Link>
      ) : (
        section
      )}
      : {to.text}
    </span>
  );
}
