// What else can be done to an item: put off or taken up, marked secret, somebody recused, moved or removed before it has its paragraph.
import { type ChangeItem, secrecyProvisions } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ItemProps } from './item-props.ts';
import { RecuseForm } from './RecuseForm.tsx';
import { sectionIn } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

type Props = Omit<ItemProps, 'mayWrite'>;

export function ItemTools({ meeting, item }: Props) {
  const { t, lang } = useWords();
  const verb = useMeetingVerb(meeting.id);
  const [asking, setAsking] = useState<'recuse' | 'secret' | null>(null);
  const path = `/api/meetings/items/${item.id}`;
  const navigate = useNavigate();
  // the item stays the chosen one wherever it stands
  const change = (body: ChangeItem) =>
    verb.mutate(
      { method: 'PATCH', path, body },
      {
        onSuccess: () =>
          void navigate({ to: '/radet/mote/$id', params: { id: meeting.id }, search: { punkt: item.id }, resetScroll: false }),
      },
    );
  const section = sectionIn(item, lang);
  const numbered = item.paragraph !== null;
  return (
    <section className="fig">
      <header>
        <h2>{t('meetings.tools', { section })}</h2>
      </header>
      <p className="council-tools">
        {meeting.state === 'open' && item.state !== 'open' ? (
          <button type="button" className="btn" onClick={() => change({ state: 'open' })}>
            {t('meetings.takeUp', { section })}
          </button>
        ) : null}
        {meeting.state === 'open' && item.state !== 'postponed' ? (
          <button type="button" className="btn" onClick={() => change({ state: 'postponed' })}>
            {t('meetings.postpone')}
          </button>
        ) : null}
        <button type="button" className="btn" onClick={() => setAsking('recuse')}>
          {t('meetings.recuse')}
        </button>
        <button type="button" className="btn" onClick={() => (item.secrecy ? change({ secrecy: null }) : setAsking('secret'))}>
          {t(item.secrecy ? 'meetings.unmark' : 'meetings.mark')}
        </button>
        {numbered ? null : (
          <>
            <button type="button" className="btn" disabled={item.position === 1} onClick={() => change({ position: item.position - 1 })}>
              {t('meetings.moveUp')}
            </button>
            <button
              type="button"
              className="btn"
              disabled={item.position >= meeting.items.length}
              onClick={() => change({ position: item.position + 1 })}
            >
              {t('meetings.moveDown')}
            </button>
            <button type="button" className="btn" onClick={() => verb.mutate({ method: 'DELETE', path })}>
              {t('meetings.removeItem')}
            </button>
          </>
        )}
      </p>
      {item.recusals.length > 0 ? (
        <ul className="council-recusals">
          {item.recusals.map((one) => (
            <li key={one.id}>
              {one.organisation.name}
              {one.person ? ` (${t('meetings.onePerson')})` : ''}: {one.reason}{' '}
              <button
                type="button"
                className="linkbtn"
                aria-label={t('meetings.endRecusalOf', { organisation: one.organisation.name })}
                onClick={() => verb.mutate({ method: 'DELETE', path: `/api/meetings/recusals/${one.id}` })}
              >
                {t('meetings.endRecusal')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
      {asking === 'recuse' ? <RecuseForm meeting={meeting} item={item} onClose={() => setAsking(null)} /> : null}
      {asking === 'secret' ? <SecretForm meeting={meeting} item={item} onClose={() => setAsking(null)} /> : null}
    </section>
  );
}

function SecretForm({ meeting, item, onClose }: Props & { readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [paragraph, setParagraph] = useState('');
  const [by, setBy] = useState('');
  const verb = useMeetingVerb(meeting.id);
  return (
    <DialogForm
      title={t('meetings.markIn', { section: sectionIn(item, lang) })}
      save={t('meetings.mark')}
      ready={paragraph.trim() !== '' && by.trim() !== ''}
      sending={verb}
      onSave={() =>
        verb.mutate(
          { method: 'PATCH', path: `/api/meetings/items/${item.id}`, body: { secrecy: { paragraph, by } } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <p>{t('meetings.markText')}</p>
      <TextField
        label={t('records.paragraph')}
        help={t('records.paragraphHelp')}
        name="paragraph"
        value={paragraph}
        maxLength={60}
        list="meeting-provisions"
        required
        onChange={setParagraph}
      />
      <datalist id="meeting-provisions">
        {secrecyProvisions.map((provision) => (
          <option key={provision.paragraph} value={provision.paragraph} label={provision[lang]} />
        ))}
      </datalist>
      <TextField label={t('meetings.markedBy')} name="by" value={by} maxLength={120} required onChange={setBy} />
    </DialogForm>
  );
}
