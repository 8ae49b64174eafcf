// What has become of a problem: when, by which function, and why.
import type { ProblemDetail } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { MovedChain } from './MovedChain.tsx';

export function ProblemHistory({ problem }: { readonly problem: ProblemDetail }) {
  const { t, date, lang } = useWords();
  return (
    <section className="fig">
      <header>
        <h2>{t('problems.events')}</h2>
      </header>
      <ol className="events">
        {problem.events.map((event) => (
          <li key={`${event.kind} ${event.at} ${event.other?.id ?? ''}`}>
            <span className="nw">{date(event.at)}</span>
            <div>
              <b>{t(`problems.event.${event.kind}`)}</b>{' '}
              {event.other ? (
                <Link to="/prioriteringar/problem/$id" params={{ id: event.other.id }}>
                  {event.other.number} {event.other.name}
                </Link>
              ) : null}
              {event.moved ? <MovedChain kind={event.kind} moved={event.moved} /> : null}
              {event.reason ? <p>{event.reason}</p> : null}
              <p className="sub">{[event.by?.[lang], event.organisation].filter(Boolean).join(', ')}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
