// One meeting: the agenda left, the chosen item in the middle, who is here and what comes along from earlier to the right.
import { itemTitle, type MeetingView, swedishClock } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { AgendaList } from './AgendaList.tsx';
import { AttendanceTable } from './AttendanceTable.tsx';
import { CarriedTable } from './CarriedTable.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { MeetingActs } from './MeetingActs.tsx';
import { MeetingHistory } from './MeetingHistory.tsx';
import { meetingQuery } from './queries.ts';
import { sectionOf } from './section-of.ts';

export function MeetingPage({ id, item }: { readonly id: string; readonly item: string | null }) {
  const { t, date } = useWords();
  const { data: meeting, error, refetch } = useQuery(meetingQuery(id));
  const { data: session } = useQuery(sessionQuery);
  useTitle(meeting ? `${meeting.body.name} ${date(meeting.startsAt)}` : t('room.council'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!meeting) return <Loading />;
  const mayWrite = session?.rights.includes('meeting.write') ?? false;
  const chosen =
    meeting.items.find((one) => one.id === item) ?? meeting.items.find(({ state }) => state === 'open') ?? meeting.items[0] ?? null;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.council'), to: '/radet' }, { name: date(meeting.startsAt) }]} />
      <div className="page council">
        <header className="finding">
          <Finding meeting={meeting} />
          <MeetingActs meeting={meeting} mayWrite={mayWrite} />
          <How meeting={meeting} item={chosen?.id ?? null} />
        </header>
        <MeetingHistory changes={meeting.changes} />
        <div className="g13">
          <AgendaList meeting={meeting} chosen={chosen?.id ?? null} mayWrite={mayWrite} />
          <div className="m13">
            {chosen ? (
              <ItemPanel key={chosen.id} meeting={meeting} item={chosen} mayWrite={mayWrite} />
            ) : (
              <p className="muted">{t('meetings.agendaEmpty')}</p>
            )}
          </div>
          <aside className="a13" aria-label={t('meetings.beside')}>
            <AttendanceTable meeting={meeting} item={chosen} mayWrite={mayWrite} />
            <CarriedTable meeting={meeting} mayWrite={mayWrite} />
          </aside>
        </div>
      </div>
    </>
  );
}

function Finding({ meeting }: { readonly meeting: MeetingView }) {
  const { t, date, lang } = useWords();
  const now = meeting.items.find(({ state }) => state === 'open');
  const values = { body: meeting.body.name, date: date(meeting.startsAt), time: swedishClock(new Date(meeting.startsAt)) };
  if (meeting.state === 'open' && now)
    return <h1>{t('meetings.finding.open', { section: sectionOf(now), title: itemTitle(now, lang) })}</h1>;
  return <h1>{t(`meetings.finding.${meeting.state}`, values)}</h1>;
}

/** How it stands: when and where, how many are here, whether that is enough. */
function How({ meeting, item }: { readonly meeting: MeetingView; readonly item: string | null }) {
  const { t } = useWords();
  const { body, items, place, members, startsAt, endsAt } = meeting;
  const voters = items.find(({ id }) => id === item)?.voters.length ?? 0;
  const seats = members.filter(({ function: of }) => of === 'chair' || of === 'vice-chair' || of === 'member').length;
  const time = endsAt ? `${swedishClock(new Date(startsAt))}–${swedishClock(new Date(endsAt))}` : swedishClock(new Date(startsAt));
  const where = place === '' ? '' : `, ${place}`;
  if (meeting.state === 'planned' || meeting.state === 'summoned')
    return <p className="how">{t('meetings.how.before', { time, where, seats, quorum: body.quorum })}</p>;
  if (meeting.state === 'cancelled') return <p className="how">{t('meetings.how.cancelled', { reason: meeting.reason ?? '' })}</p>;
  return (
    <p className="how">
      {t(voters >= body.quorum ? 'meetings.how.quorate' : 'meetings.how.notQuorate', { voters, seats, quorum: body.quorum })}
    </p>
  );
}
