// The chosen item: its papers, its note, its decisions. For whoever is recused: that it is there, and nothing more.
import { itemTitle } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { DecisionsSection } from './DecisionsSection.tsx';
import { ItemTools } from './ItemTools.tsx';
import type { ItemProps } from './item-props.ts';
import { LateRecusal } from './LateRecusal.tsx';
import { PapersSection } from './PapersSection.tsx';
import { sectionOf } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

export function ItemPanel({ meeting, item, mayWrite }: ItemProps) {
  const { t, lang, date } = useWords();
  const section = sectionOf(item);
  const writable = mayWrite && !item.recused && meeting.minutes !== 'locked' && meeting.state !== 'cancelled';
  return (
    <>
      <div>
        <h2 className="council-item">
          {section} {itemTitle(item, lang)}
        </h2>
        {item.origin ? (
          <p className="small muted">{t('meetings.origin', { paragraph: item.origin.paragraph ?? 0, date: date(item.origin.date) })}</p>
        ) : null}
        {item.secrecy ? (
          <p className="sec small">
            <Icon name="lock" />
            <span>{t('meetings.secretUnder', { paragraph: item.secrecy.paragraph, by: item.secrecy.by })}</span>
          </p>
        ) : null}
      </div>
      {item.recused ? (
        <p className="strip">
          <Icon name="lock" />
          <span>
            <b>{t('meetings.recusedYou')}</b> {t('meetings.recusedYouText')}
          </span>
        </p>
      ) : (
        <>
          <PapersSection meeting={meeting} item={item} mayWrite={writable} />
          <Note meeting={meeting} item={item} mayWrite={writable} />
          {meeting.state === 'planned' || meeting.state === 'summoned' ? null : (
            <DecisionsSection meeting={meeting} item={item} mayWrite={mayWrite} writable={writable} />
          )}
          {writable ? (
            <ItemTools meeting={meeting} item={item} />
          ) : mayWrite && meeting.minutes === 'locked' ? (
            <LateRecusal meeting={meeting} item={item} />
          ) : null}
        </>
      )}
    </>
  );
}

function Note({ meeting, item, mayWrite }: ItemProps) {
  const { t } = useWords();
  const [text, setText] = useState(item.note ?? '');
  const verb = useMeetingVerb(meeting.id);
  const changed = text.trim() !== (item.note ?? '');
  return (
    <section className="fig">
      <header>
        <h2>{t('meetings.note')}</h2>
        <span className="small muted">{t('meetings.noteHelp')}</span>
      </header>
      {mayWrite ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            verb.mutate({ method: 'PUT', path: `/api/meetings/items/${item.id}/note`, body: { text } });
          }}
        >
          <TextArea label={t('meetings.note')} hiddenLabel rows={4} maxLength={8000} value={text} onChange={setText} />
          {verb.error ? <FaultNote raised={verb.error} /> : null}
          <p className="after">
            <button type="submit" className="btn" disabled={verb.isPending || !changed}>
              {t('meetings.saveNote')}
            </button>
            <span className="small muted" role="status">
              {verb.isSuccess && !changed ? t('meetings.saved') : ''}
            </span>
          </p>
        </form>
      ) : (
        <p className={item.note ? 'council-text' : 'muted'}>{item.note ?? t('meetings.noNote')}</p>
      )}
    </section>
  );
}
