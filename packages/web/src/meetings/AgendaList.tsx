// The agenda as a list of links: paragraph, title, time and state; the chosen one is marked.
import { itemTitle, type MeetingView, swedishClock } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ItemState } from './StateMark.tsx';
import { sectionOf } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

interface Props {
  readonly meeting: MeetingView;
  readonly chosen: string | null;
  readonly mayWrite: boolean;
}

export function AgendaList({ meeting, chosen, mayWrite }: Props) {
  const { t, lang } = useWords();
  const writable = mayWrite && ['planned', 'summoned', 'open'].includes(meeting.state);
  return (
    <nav aria-label={t('meetings.agenda')}>
      <h2 className="side-h">{t('meetings.agenda')}</h2>
      <ol className="agenda">
        {meeting.items.map((item) => (
          <li key={item.id} className={item.id === chosen ? 'on' : ''}>
            <Link
              to="/radet/mote/$id"
              params={{ id: meeting.id }}
              search={{ punkt: item.id }}
              resetScroll={false}
              {...(item.id === chosen ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="pg">{sectionOf(item)}</span>
              <span className="ax">
                {itemTitle(item, lang)}
                <span className="sub">
                  {swedishClock(new Date(item.at))}
                  {item.recusals.length > 0 ? `, ${t('meetings.recusedShort', { n: item.recusals.length })}` : ''}
                </span>
              </span>
              <ItemState state={item.state} hidden />
            </Link>
          </li>
        ))}
      </ol>
      {writable ? <AddItem meeting={meeting} /> : null}
    </nav>
  );
}

function AddItem({ meeting }: { readonly meeting: MeetingView }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState('10');
  const add = useMeetingVerb(meeting.id);
  if (!open)
    return (
      <button type="button" className="btn btn-0 council-add" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {t('meetings.addItem')}
      </button>
    );
  return (
    <form
      className="stack council-add"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          { method: 'POST', path: `/api/meetings/${meeting.id}/items`, body: { title, minutes: Number(minutes) } },
          {
            onSuccess: () => {
              setTitle('');
              setOpen(false);
            },
          },
        );
      }}
    >
      <TextField label={t('meetings.itemTitle')} value={title} maxLength={200} required onChange={setTitle} />
      <TextField label={t('meetings.itemMinutes')} type="number" min={0} max={480} value={minutes} onChange={setMinutes} />
      {add.error ? <FaultNote raised={add.error} /> : null}
      <button type="submit" className="btn" disabled={add.isPending || title.trim() === ''}>
        {t('meetings.addItemNow')}
      </button>
    </form>
  );
}
