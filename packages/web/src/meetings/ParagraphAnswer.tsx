// What an adjuster answers about one §: approves it, or writes how its note should read.
import type { MinutesView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { sectionOf } from './section-of.ts';
import { useMinutesVerb } from './use-minutes-verb.ts';

interface Props {
  readonly minutes: MinutesView;
  readonly item: MinutesView['meeting']['items'][number];
  readonly mine: MinutesView['adjusters'];
}

export function ParagraphAnswer({ minutes, item, mine }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [wanted, setWanted] = useState(item.note ?? '');
  const verb = useMinutesVerb(minutes.meeting.id);
  const path = `/api/meetings/${minutes.meeting.id}/minutes/answer`;
  const section = sectionOf(item);
  if (mine.every(({ approved }) => approved.includes(item.id)))
    return (
      <p className="council-answer">
        <span className="v v-ok">
          <Icon name="check" />
          <span>{t('minutes.youApproved')}</span>
        </span>
      </p>
    );
  return (
    <div className="council-answer">
      {asking ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            verb.mutate({ path, body: { answer: 'change', item: item.id, wanted } }, { onSuccess: () => setAsking(false) });
          }}
        >
          <TextArea label={t('minutes.yourChange', { section })} rows={4} maxLength={8000} value={wanted} onChange={setWanted} />
          <p className="ar">
            <button
              type="submit"
              className="btn"
              disabled={verb.isPending || wanted.trim() === '' || wanted.trim() === (item.note ?? '').trim()}
            >
              {t('minutes.sendChange')}
            </button>
            <button type="button" className="btn btn-0" onClick={() => setAsking(false)}>
              {t('app.cancel')}
            </button>
          </p>
        </form>
      ) : (
        <p className="ar">
          <button
            type="button"
            className="btn"
            disabled={verb.isPending}
            onClick={() => verb.mutate({ path, body: { answer: 'approve', items: [item.id] } })}
          >
            {t('minutes.approve', { section })}
          </button>
          <button type="button" className="btn btn-0" onClick={() => setAsking(true)}>
            {t('minutes.ask', { section })}
          </button>
        </p>
      )}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
    </div>
  );
}
