// On a phone: one § per screen, both answers at the thumb.
import { itemTitle, type MinutesView } from '@samsyn/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { DecisionText } from './DecisionText.tsx';
import { sectionOf } from './section-of.ts';
import { useMinutesVerb } from './use-minutes-verb.ts';

interface Props {
  readonly minutes: MinutesView;
  readonly mine: MinutesView['adjusters'];
  readonly item: string | null;
}

export function AdjustScreen({ minutes, mine, item }: Props) {
  const { t, lang, date } = useWords();
  const { meeting } = minutes;
  const all = meeting.items.filter(({ paragraph, recused }) => paragraph !== null && !recused);
  const left = all.filter(({ id }) => mine.some((one) => one.left.includes(id)));
  const shown = all.find(({ id }) => id === item) ?? left[0] ?? all[0];
  if (!shown) return null;
  return (
    <div className="page council jus">
      <header className="council-bar">
        <Link className="bk" to="/radet/mote/$id" params={{ id: meeting.id }}>
          {t('minutes.back')}
        </Link>
        <h1>{t('minutes.adjust')}</h1>
        <span className="small muted">{t('minutes.nOf', { n: all.indexOf(shown) + 1, all: all.length })}</span>
      </header>
      <div>
        <p className="muted">
          {meeting.body.name}, {date(meeting.startsAt)}
        </p>
        <h2 className="q">
          {sectionOf(shown)} {itemTitle(shown, lang)}
        </h2>
      </div>
      <p className="jst">
        <b>{t('minutes.youAre', { who: mine.map(({ organisation }) => organisation).join(', ') })}</b>
        <span>{t('minutes.answerBy', { date: minutes.adjustBy ? date(minutes.adjustBy) : '' })}</span>
      </p>
      <Answer key={shown.id} minutes={minutes} item={shown} all={all} left={left} />
    </div>
  );
}

type Item = MinutesView['meeting']['items'][number];
interface AnswerProps {
  readonly minutes: MinutesView;
  readonly item: Item;
  readonly all: readonly Item[];
  readonly left: readonly Item[];
}

function Answer({ minutes, item, all, left }: AnswerProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState(item.note ?? '');
  const verb = useMinutesVerb(minutes.meeting.id);
  const section = sectionOf(item);
  const changed = wanted.trim() !== '' && wanted.trim() !== (item.note ?? '').trim();
  const answer = (body: object) =>
    verb.mutate(
      { path: `/api/meetings/${minutes.meeting.id}/minutes/answer`, body },
      {
        onSuccess: () => {
          const at = all.indexOf(item);
          const next = [...all.slice(at + 1), ...all.slice(0, at)].find(({ id }) => left.some((one) => one.id === id));
          void navigate({ to: '/radet/protokoll/$id', params: { id: minutes.meeting.id }, search: next ? { punkt: next.id } : {} });
        },
      },
    );
  const waiting = minutes.changes.find(({ itemId, reply }) => itemId === item.id && reply === null);
  return (
    <>
      <section className="doc19">
        {item.note ? <p className="council-text">{item.note}</p> : null}
        {item.state === 'postponed' ? <p>{t('minutes.postponed')}</p> : null}
        {!item.note && item.decisions.length === 0 && item.state !== 'postponed' ? <p className="dis">{t('minutes.nothing')}</p> : null}
        {item.decisions.map((one) => (
          <DecisionText key={one.id} decision={one} today={null} />
        ))}
        {waiting ? (
          <p className="aw">
            <Icon name="warning" />
            <span>{t('minutes.changeWaits')}</span>
          </p>
        ) : null}
      </section>
      <TextArea label={t('minutes.yourChange', { section })} rows={4} maxLength={8000} value={wanted} onChange={setWanted} />
      {verb.error ? <FaultNote raised={verb.error} /> : null}
      <footer className="thumb">
        <button
          type="button"
          className={`btn${changed ? '' : ' btn-1'}`}
          disabled={verb.isPending}
          onClick={() => answer({ answer: 'approve', items: [item.id] })}
        >
          {t('minutes.approve', { section })}
        </button>
        <button
          type="button"
          className={`btn${changed ? ' btn-1' : ''}`}
          disabled={verb.isPending || !changed}
          onClick={() => answer({ answer: 'change', item: item.id, wanted })}
        >
          {t('minutes.sendChange')}
        </button>
      </footer>
    </>
  );
}
