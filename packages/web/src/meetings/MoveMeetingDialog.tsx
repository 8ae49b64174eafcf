// A new time or place for a meeting, and why. Who has been called gets a letter whose calendar file moves what they hold.
import { type MeetingView, swedishClock, swedishDay, swedishMoment } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TimeField } from './TimeField.tsx';
import { type Told, useToldVerb } from './use-told-verb.ts';

interface Props {
  readonly meeting: MeetingView;
  readonly onTold: (told: Told) => void;
}

export function MoveMeetingDialog({ meeting, onTold }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('meetings.move')}
      </button>
      {open ? <MoveForm meeting={meeting} onTold={onTold} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function MoveForm({ meeting, onTold, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useWords();
  const { id, startsAt, endsAt, state } = meeting;
  const start = new Date(startsAt);
  const [form, setForm] = useState({
    day: swedishDay(start),
    from: swedishClock(start),
    to: endsAt ? swedishClock(new Date(endsAt)) : '',
    place: meeting.place,
    reason: '',
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const move = useToldVerb(id, (told) => {
    onTold(told);
    onClose();
  });
  return (
    <DialogForm
      className="council"
      title={t('meetings.move')}
      save={t('meetings.moveNow')}
      ready={form.day !== '' && form.from !== '' && form.reason.trim().length >= 5}
      sending={move}
      onSave={() =>
        move.mutate({
          method: 'PUT',
          path: `/api/meetings/${id}`,
          body: {
            startsAt: swedishMoment(form.day, form.from).toISOString(),
            endsAt: form.to === '' ? null : swedishMoment(form.day, form.to).toISOString(),
            place: form.place,
            reason: form.reason,
          },
        })
      }
      onClose={onClose}
    >
      <p>{t(state === 'summoned' ? 'meetings.moveTextCalled' : 'meetings.moveText')}</p>
      <TextField label={t('meetings.day')} type="date" required value={form.day} onChange={(day) => set({ day })} />
      <div className="council-two">
        <TimeField label={t('meetings.from')} value={form.from} onChange={(from) => set({ from })} />
        <TimeField label={t('meetings.to')} value={form.to} onChange={(to) => set({ to })} />
      </div>
      <TextField label={t('meetings.place')} name="place" value={form.place} maxLength={200} onChange={(place) => set({ place })} />
      <TextArea label={t('meetings.reason')} name="reason" value={form.reason} maxLength={400} onChange={(reason) => set({ reason })} />
    </DialogForm>
  );
}
