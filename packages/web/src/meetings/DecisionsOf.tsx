// The decisions that something rests on: of a problem, a measure or an agreement, on its own page. Each is a link to where it was made.
import { swedishDay } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { decisionsOfQuery } from './queries.ts';
import { DecisionState } from './StateMark.tsx';

/** Nothing for whoever may not read what bodies have decided. */
export function DecisionsOf({ of, id }: { readonly of: 'problem' | 'measure' | 'agreement'; readonly id: string }) {
  const { t, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.rights.includes('meeting.read') ?? false;
  const { data } = useQuery({ ...decisionsOfQuery(of, id), enabled: mayRead });
  if (!mayRead || !data || data.decisions.length === 0) return null;
  const today = swedishDay(new Date());
  return (
    <section className="fig">
      <header>
        <h2>{t('decisions.of')}</h2>
      </header>
      <ScrollFrame label={t('decisions.of')}>
        <table className="tbl tbl-s">
          <caption className="sr">{t('decisions.of')}</caption>
          <thead>
            <tr>
              <th scope="col">§</th>
              <th scope="col">{t('meetings.decision')}</th>
              <th scope="col">{t('meetings.stateHead')}</th>
            </tr>
          </thead>
          <tbody>
            {data.decisions.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="nw">
                  {one.meetingId ? (
                    <Link to="/radet/mote/$id" params={{ id: one.meetingId }} search={one.itemId ? { punkt: one.itemId } : {}}>
                      {one.paragraph === null ? date(one.decidedOn) : `§\u00a0${one.paragraph}/${one.year}`}
                    </Link>
                  ) : (
                    date(one.decidedOn)
                  )}
                </th>
                <td>
                  {one.text}
                  <span className="sub">{[one.body?.name, date(one.decidedOn)].filter(Boolean).join(', ')}</span>
                </td>
                <td>
                  <DecisionState decision={one} today={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}
