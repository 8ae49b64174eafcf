// A change that an adjuster wants: what stands, what is proposed, and the secretary's answer.
import type { MinutesView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useMinutesVerb } from './use-minutes-verb.ts';

interface Props {
  readonly minutes: MinutesView;
  readonly change: MinutesView['changes'][number];
  readonly mayWrite: boolean;
}

export function ChangeBox({ minutes, change, mayWrite }: Props) {
  const { t, date } = useWords();
  const [keeping, setKeeping] = useState(false);
  const [reason, setReason] = useState('');
  const verb = useMinutesVerb(minutes.meeting.id);
  const who = minutes.adjusters.find(({ id }) => id === change.adjusterId);
  const path = `/api/meetings/changes/${change.id}/reply`;
  return (
    <div className="change">
      <p className="aw">
        <Icon name={change.reply === null ? 'warning' : 'check'} />
        <span>
          <b>{t('minutes.wants', { who: who?.organisation ?? '' })}</b>, {date(change.at)}
          {change.reply === null ? '' : `. ${t(`minutes.reply.${change.reply}`)}`}
          {change.replyReason ? ` ${change.replyReason}` : ''}
        </span>
      </p>
      {change.was ? (
        <p className="was">
          <span className="sr">{t('minutes.was')} </span>
          {change.was}
        </p>
      ) : null}
      <p className="new2 council-text">
        <span className="sr">{t('minutes.wanted')} </span>
        {change.wanted}
      </p>
      {mayWrite && change.reply === null && minutes.lockedAt === null ? (
        keeping ? (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              verb.mutate({ path, body: { reply: 'kept', reason } });
            }}
          >
            <TextArea label={t('minutes.keepWhy')} value={reason} maxLength={1000} onChange={setReason} />
            <p className="ar">
              <button type="submit" className="btn" disabled={verb.isPending || reason.trim().length < 5}>
                {t('minutes.keepNow')}
              </button>
              <button type="button" className="btn btn-0" onClick={() => setKeeping(false)}>
                {t('app.cancel')}
              </button>
            </p>
          </form>
        ) : (
          <p className="ar">
            <button type="button" className="btn" disabled={verb.isPending} onClick={() => verb.mutate({ path, body: { reply: 'taken' } })}>
              {t('minutes.take')}
            </button>
            <button type="button" className="btn btn-0" onClick={() => setKeeping(true)}>
              {t('minutes.keep')}
            </button>
          </p>
        )
      ) : null}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
    </div>
  );
}
