// Minutes as a sheet with § in the margin, and how far their approval has come. On a phone whoever checks them reads one § at a time.
import type { MinutesView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { AdjustersSection } from './AdjustersSection.tsx';
import { AdjustScreen } from './AdjustScreen.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { MinutesSheet } from './MinutesSheet.tsx';
import { minutesQuery } from './queries.ts';
import { useMinutesVerb } from './use-minutes-verb.ts';

export function MinutesPage({ id, item }: { readonly id: string; readonly item: string | null }) {
  const { t, date } = useWords();
  const narrow = useNarrow();
  const { data: minutes, error, refetch } = useQuery(minutesQuery(id));
  const { data: session } = useQuery(sessionQuery);
  useTitle(minutes ? `${t('meetings.minutes')} ${date(minutes.meeting.startsAt)}` : t('meetings.minutes'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!minutes) return <Loading />;
  const mayWrite = session?.rights.includes('meeting.write') ?? false;
  const mine = minutes.lockedAt === null ? minutes.adjusters.filter((one) => one.mine) : [];
  const asked = mine.some(({ left }) => left.length > 0);
  const crumbs = [
    { name: t('room.council'), to: '/radet' },
    { name: date(minutes.meeting.startsAt), to: `/radet/mote/${id}` },
    { name: t('meetings.minutes') },
  ];
  return (
    <>
      <TopBar crumbs={crumbs} />
      {narrow && asked ? (
        <AdjustScreen minutes={minutes} mine={mine} item={item} />
      ) : (
        <div className="page council">
          <header className="finding">
            <Finding minutes={minutes} />
            <Acts minutes={minutes} mayWrite={mayWrite} />
          </header>
          <div className="gp">
            <MinutesSheet minutes={minutes} mayWrite={mayWrite} mine={mine} />
            <AdjustersSection minutes={minutes} mayWrite={mayWrite} />
          </div>
        </div>
      )}
    </>
  );
}

function Finding({ minutes }: { readonly minutes: MinutesView }) {
  const { t, date } = useWords();
  const waiting = minutes.changes.filter(({ reply }) => reply === null).length;
  const approved = minutes.adjusters.filter(({ state }) => state === 'approved').length;
  const key = minutes.lockedAt ? 'locked' : minutes.readyAt === null ? 'draft' : waiting > 0 ? 'change' : minutes.done ? 'done' : 'waiting';
  const values = {
    n: waiting,
    left: minutes.adjusters.length - approved,
    date: minutes.lockedAt ? date(minutes.lockedAt) : '',
  };
  return (
    <>
      <h1>{t(`minutes.finding.${key}`, values)}</h1>
      <p className="how">
        {minutes.lockedAt
          ? t(minutes.genuine ? 'minutes.how.genuine' : 'minutes.how.altered', { hash: (minutes.hash ?? '').slice(0, 16) })
          : minutes.adjustBy
            ? t('minutes.how.waiting', { approved, all: minutes.adjusters.length, date: date(minutes.adjustBy) })
            : t('minutes.how.draft')}
      </p>
    </>
  );
}

function Acts({ minutes, mayWrite }: { readonly minutes: MinutesView; readonly mayWrite: boolean }) {
  const { t, lang } = useWords();
  const { id } = minutes.meeting;
  const verb = useMinutesVerb(id);
  const mine = minutes.lockedAt === null ? minutes.adjusters.filter((one) => one.mine) : [];
  const left = [...new Set(mine.flatMap((one) => one.left))].filter(
    (item) => !minutes.meeting.items.find((one) => one.id === item)?.recused,
  );
  const file = (ending: string, copy: string) => `/api/meetings/${id}/minutes.${ending}?copy=${copy}&lang=${lang}`;
  const numbered = minutes.meeting.items.some(({ paragraph }) => paragraph !== null);
  return (
    <>
      <div className="acts">
        {numbered ? (
          <>
            <a className="btn" href={file('pdf', 'internal')} target="_blank" rel="noreferrer">
              <Icon name="download" />
              PDF
            </a>
            <a className="btn" href={file('docx', 'internal')} download>
              <Icon name="download" />
              DOCX
            </a>
            <a className="btn" href={file('pdf', 'public')} target="_blank" rel="noreferrer">
              {t('minutes.publicCopy')}
            </a>
          </>
        ) : null}
        {left.length > 0 ? (
          <button
            type="button"
            className="btn btn-1"
            disabled={verb.isPending}
            onClick={() => verb.mutate({ path: `/api/meetings/${id}/minutes/answer`, body: { answer: 'approve', items: left } })}
          >
            {t('minutes.approveAll', { n: left.length })}
          </button>
        ) : null}
        {mayWrite && minutes.done && minutes.lockedAt === null ? (
          <button
            type="button"
            className="btn btn-1"
            disabled={verb.isPending}
            onClick={() => verb.mutate({ path: `/api/meetings/${id}/minutes/lock` })}
          >
            {t('minutes.lock')}
          </button>
        ) : null}
        {mayWrite && minutes.readyAt === null && minutes.meeting.state === 'closed' ? <HandOverDialog meeting={minutes.meeting} /> : null}
      </div>
      {verb.error ? <FaultNote raised={verb.error} /> : null}
    </>
  );
}
