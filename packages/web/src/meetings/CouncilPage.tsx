// The council's year: the next meeting, the meetings of a year, and who meets.
import { swedishClock, swedishDay } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { BodiesSection } from './BodiesSection.tsx';
import { MeetingsTable } from './MeetingsTable.tsx';
import { PlanMeetingDialog } from './PlanMeetingDialog.tsx';
import { bodiesQuery, meetingsQuery } from './queries.ts';

export function CouncilPage() {
  const { t, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [year, setYear] = useState(() => Number(swedishDay(new Date()).slice(0, 4)));
  const bodies = useQuery(bodiesQuery);
  const meetings = useQuery(meetingsQuery(year));
  useTitle(t('room.council'));
  const error = bodies.error ?? meetings.error;
  if (error) return <FaultPage raised={error} again={() => void Promise.all([bodies.refetch(), meetings.refetch()])} />;
  if (!bodies.data || !meetings.data) return <Loading />;
  const mayWrite = session?.rights.includes('meeting.write') ?? false;
  const rows = meetings.data.meetings;
  const next = rows.find(({ state }) => state === 'open' || state === 'summoned' || state === 'planned');
  const mine = rows.filter(({ waitsForMe }) => waitsForMe);
  const open = rows.filter(({ state }) => state === 'closed').length;
  const years = [...new Set([year, ...meetings.data.years, Number(swedishDay(new Date()).slice(0, 4))])].sort((a, b) => b - a);
  return (
    <>
      <TopBar crumbs={[{ name: t('room.council') }]} />
      <div className="page council">
        <header className="finding">
          <h1>
            {next
              ? t('meetings.finding', { body: next.body.name, date: date(next.startsAt), time: swedishClock(new Date(next.startsAt)) })
              : t(bodies.data.length === 0 ? 'meetings.noBodies' : 'meetings.noNext')}
          </h1>
          <p className="how">{t('meetings.lead', { held: rows.filter(({ state }) => state === 'adjusted').length, open, year })}</p>
          {mayWrite ? (
            <div className="acts">
              <Link className="btn" to="/radet/beslut">
                {t('meetings.register')}
              </Link>
              {bodies.data.length > 0 ? <PlanMeetingDialog bodies={bodies.data} /> : null}
            </div>
          ) : (
            <div className="acts">
              <Link className="btn" to="/radet/beslut">
                {t('meetings.register')}
              </Link>
            </div>
          )}
        </header>
        {mine.map((one) => (
          <p key={one.id} className="strip">
            <span>
              <b>{t('meetings.waitsForMe')}</b> {one.body.name}, {date(one.startsAt)}
            </span>
            <span className="sp" />
            <Link to="/radet/protokoll/$id" params={{ id: one.id }}>
              {t('meetings.adjustNow')}
            </Link>
          </p>
        ))}
        <MeetingsTable rows={rows} year={year} years={years} onYear={setYear} />
        <BodiesSection bodies={bodies.data} mayWrite={mayWrite} />
      </div>
    </>
  );
}
