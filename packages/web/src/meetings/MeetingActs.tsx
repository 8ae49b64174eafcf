// What can be done to the meeting now: one filled button for the next step, the rest beside it.
import type { MeetingView } from '@samsyn/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CancelMeetingDialog } from './CancelMeetingDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { MoveMeetingDialog } from './MoveMeetingDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { sectionOf } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';
import { type Told, useToldVerb } from './use-told-verb.ts';

export function MeetingActs({ meeting, mayWrite }: { readonly meeting: MeetingView; readonly mayWrite: boolean }) {
  const { t, lang } = useWords();
  const { id, state, minutes } = meeting;
  const verb = useMeetingVerb(id);
  const [told, setTold] = useState<Told | null>(null);
  const before = state === 'planned' || state === 'summoned';
  return (
    <>
      <div className="acts">
        {state === 'cancelled' ? null : (
          <a className="btn" href={`/api/meetings/${id}/bundle.pdf?lang=${lang}`} target="_blank" rel="noreferrer">
            <Icon name="download" />
            {t('meetings.bundle')}
          </a>
        )}
        {before ? (
          <a className="btn" href={`/api/meetings/${id}/calendar.ics?lang=${lang}`} download>
            {t('meetings.calendar')}
          </a>
        ) : null}
        {state === 'closed' || state === 'adjusted' || (state === 'open' && mayWrite) ? (
          <Link
            className={`btn${mayWrite && (state === 'open' || minutes === 'none') ? '' : ' btn-1'}`}
            to="/radet/protokoll/$id"
            params={{ id }}
          >
            {t('meetings.minutes')}
          </Link>
        ) : null}
        {mayWrite ? <WriterActs meeting={meeting} verb={verb} onTold={setTold} /> : null}
      </div>
      <div className="council-told">
        {verb.error ? <FaultNote raised={verb.error} /> : null}
        <div role="status">
          {told && (before || state === 'cancelled') ? (
            <p className="strip ok">
              <Icon name="check" />
              <span>
                {t('meetings.summoned', { letters: told.letters })}
                {told.without.length > 0 ? ` ${t('meetings.summonedWithout', { seats: told.without.join('; ') })}` : ''}
              </span>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

interface WriterProps {
  readonly meeting: MeetingView;
  readonly verb: ReturnType<typeof useMeetingVerb>;
  readonly onTold: (told: Told) => void;
}

function WriterActs({ meeting, verb, onTold }: WriterProps) {
  const { t } = useWords();
  const { id, state, minutes } = meeting;
  const step = (name: string) => verb.mutate({ method: 'POST', path: `/api/meetings/${id}/${name}` });
  if (state === 'planned' || state === 'summoned')
    return (
      <>
        <MoveMeetingDialog meeting={meeting} onTold={onTold} />
        <CancelMeetingDialog meeting={meeting} onTold={onTold} />
        <Summon meeting={meeting} onTold={onTold} />
        <button
          type="button"
          className={`btn${state === 'summoned' ? ' btn-1' : ''}`}
          disabled={verb.isPending}
          onClick={() => step('open')}
        >
          {t('meetings.open')}
        </button>
      </>
    );
  if (state === 'open') return <OpenActs meeting={meeting} verb={verb} />;
  if (state === 'closed' && minutes === 'none')
    return (
      <>
        <ReasonDialog name={t('meetings.reopen')} text={t('meetings.reopenText')} path={`/api/meetings/${id}/reopen`} meetingId={id} />
        <HandOverDialog meeting={meeting} />
      </>
    );
  return null;
}

/** From one item to the next; after the last the meeting is closed. */
function OpenActs({ meeting, verb }: { readonly meeting: MeetingView; readonly verb: ReturnType<typeof useMeetingVerb> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id, items } = meeting;
  const now = items.findIndex(({ state }) => state === 'open');
  const next = items.slice(now + 1).find(({ state }) => state === 'waiting');
  const close = (
    <button
      type="button"
      className={`btn${next ? '' : ' btn-1'}`}
      disabled={verb.isPending}
      onClick={() => verb.mutate({ method: 'POST', path: `/api/meetings/${id}/close` })}
    >
      {t('meetings.closeMeeting')}
    </button>
  );
  if (!next) return close;
  return (
    <>
      {close}
      <button
        type="button"
        className="btn btn-1"
        disabled={verb.isPending}
        onClick={() =>
          verb.mutate(
            { method: 'PATCH', path: `/api/meetings/items/${next.id}`, body: { state: 'open' } },
            { onSuccess: () => void navigate({ to: '/radet/mote/$id', params: { id }, search: { punkt: next.id } }) },
          )
        }
      >
        {t('meetings.goTo', { section: sectionOf(next) })}
      </button>
    </>
  );
}

function Summon({ meeting, onTold }: Omit<WriterProps, 'verb'>) {
  const { t } = useWords();
  const send = useToldVerb(meeting.id, onTold);
  return (
    <>
      <button
        type="button"
        className={`btn${meeting.state === 'planned' ? ' btn-1' : ''}`}
        disabled={send.isPending}
        onClick={() => send.mutate({ method: 'POST', path: `/api/meetings/${meeting.id}/summon` })}
      >
        {t(meeting.state === 'planned' ? 'meetings.summon' : 'meetings.summonAgain')}
      </button>
      {send.error ? <FaultNote raised={send.error} /> : null}
    </>
  );
}
