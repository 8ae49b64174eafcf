// What can be done to the meeting now: one filled button for the next step, the rest beside it.
import { type MeetingView, summoned } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { sectionOf } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

interface Told {
  readonly letters: number;
  readonly without: readonly string[];
}

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
        {mayWrite ? <WriterActs meeting={meeting} verb={verb} onSummoned={setTold} /> : null}
      </div>
      <div className="council-told">
        {verb.error ? <FaultNote raised={verb.error} /> : null}
        <div role="status">
          {told ? (
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
  readonly onSummoned: (told: Told) => void;
}

function WriterActs({ meeting, verb, onSummoned }: WriterProps) {
  const { t } = useWords();
  const { id, state, minutes } = meeting;
  const step = (name: string) => verb.mutate({ method: 'POST', path: `/api/meetings/${id}/${name}` });
  if (state === 'planned' || state === 'summoned')
    return (
      <>
        <ReasonDialog
          name={t('meetings.cancelMeeting')}
          text={t('meetings.cancelText')}
          path={`/api/meetings/${id}/cancel`}
          meetingId={id}
        />
        <Summon meeting={meeting} onSummoned={onSummoned} />
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

function Summon({ meeting, onSummoned }: Omit<WriterProps, 'verb'>) {
  const { t } = useWords();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => write(summoned, 'POST', `/api/meetings/${meeting.id}/summon`),
    onSuccess: ({ meeting: view, letters, without }) => {
      queries.setQueryData(['meeting', meeting.id], view);
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      onSummoned({ letters, without });
    },
  });
  return (
    <>
      <button
        type="button"
        className={`btn${meeting.state === 'planned' ? ' btn-1' : ''}`}
        disabled={send.isPending}
        onClick={() => send.mutate()}
      >
        {t(meeting.state === 'planned' ? 'meetings.summon' : 'meetings.summonAgain')}
      </button>
      {send.error ? <FaultNote raised={send.error} /> : null}
    </>
  );
}
