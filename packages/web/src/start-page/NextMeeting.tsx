// The council's next meeting with its agenda: which items have their papers.
import type { DutyView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { longMoment } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { meetingQuery } from '../meetings/queries.ts';
import { Icon } from '../ui/Icon.tsx';

const shown = 6;

export function NextMeeting({ next, opens }: { readonly next: DutyView['next']; readonly opens: boolean }) {
  const { t, lang } = useWords();
  const { data: meeting } = useQuery({ ...meetingQuery(next?.id ?? ''), enabled: next !== null && opens });
  return (
    <section className="fig">
      <header>
        <h2>{t('now.meeting')}</h2>
        {next && opens ? (
          <Link className="small" to="/radet/mote/$id" params={{ id: next.id }}>
            {t('now.meeting.open')}
          </Link>
        ) : null}
      </header>
      {next ? (
        <p>{t('now.meeting.at', { name: next.name, when: longMoment(next.startsAt, lang) })}</p>
      ) : (
        <p className="muted">{t('now.meeting.none')}</p>
      )}
      {meeting && meeting.items.length > 0 ? (
        <ol className="agenda-now">
          {meeting.items.slice(0, shown).map((item) => (
            <li key={item.id}>
              <span>{item.title}</span>
              {item.papers.length > 0 ? (
                <span className="v v-ok">
                  <Icon name="check" />
                  <span>{t('now.papers', { n: item.papers.length })}</span>
                </span>
              ) : (
                <span className="v v-flat">
                  <Icon name="out" />
                  <span>{t('now.papers', { n: 0 })}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
      ) : null}
      {meeting && meeting.items.length > shown ? (
        <p className="small muted">{t('now.meeting.more', { n: meeting.items.length - shown })}</p>
      ) : null}
    </section>
  );
}
