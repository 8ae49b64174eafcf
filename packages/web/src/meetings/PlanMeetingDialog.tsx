// Plans a meeting: which body, when and where, and what it takes along from earlier ones.
import { type Body, meetingView, swedishDay, swedishMoment } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { carryOverQuery } from './queries.ts';
import { TimeField } from './TimeField.tsx';

export function PlanMeetingDialog({ bodies }: { readonly bodies: readonly Body[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
        {t('meetings.plan')}
      </button>
      {open ? <PlanForm bodies={bodies.filter(({ ended }) => !ended)} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function PlanForm({ bodies, onClose }: { readonly bodies: readonly Body[]; readonly onClose: () => void }) {
  const { t, date } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState({ bodyId: bodies[0]?.id ?? '', day: swedishDay(new Date()), from: '13:00', to: '15:00', place: '' });
  const [left, setLeft] = useState<readonly string[]>([]);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const { data: carried } = useQuery({ ...carryOverQuery(form.bodyId), enabled: form.bodyId !== '' });
  const plan = useMutation({
    mutationFn: () =>
      write(meetingView, 'POST', '/api/meetings', {
        bodyId: form.bodyId,
        startsAt: swedishMoment(form.day, form.from).toISOString(),
        endsAt: form.to === '' ? null : swedishMoment(form.day, form.to).toISOString(),
        place: form.place,
        carry: carried?.items.map(({ id }) => id).filter((id) => !left.includes(id)) ?? [],
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['meetings'] });
      await navigate({ to: '/radet/mote/$id', params: { id } });
    },
  });
  return (
    <DialogForm
      title={t('meetings.plan')}
      save={t('meetings.planSave')}
      ready={form.bodyId !== '' && form.day !== ''}
      sending={plan}
      onSave={() => plan.mutate()}
      onClose={onClose}
      className="council"
    >
      <SelectField
        label={t('meetings.body')}
        name="bodyId"
        value={form.bodyId}
        options={bodies.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(bodyId) => set({ bodyId })}
      />
      <TextField label={t('meetings.day')} type="date" required name="day" value={form.day} onChange={(day) => set({ day })} />
      <div className="council-two">
        <TimeField label={t('meetings.from')} value={form.from} onChange={(from) => set({ from })} />
        <TimeField label={t('meetings.to')} value={form.to} onChange={(to) => set({ to })} />
      </div>
      <TextField label={t('meetings.place')} name="place" value={form.place} maxLength={200} onChange={(place) => set({ place })} />
      {carried && carried.items.length > 0 ? (
        <fieldset className="council-set">
          <legend>{t('meetings.carryItems')}</legend>
          {carried.items.map(({ id, title, paragraph, date: day }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={!left.includes(id)}
                onChange={(event) => setLeft((before) => (event.target.checked ? before.filter((one) => one !== id) : [...before, id]))}
              />
              <span>
                {title}
                <span className="sub">{t('meetings.origin', { paragraph: paragraph ?? 0, date: date(day) })}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <p className="small muted">{t('meetings.planText', { open: carried?.decisions.length ?? 0 })}</p>
    </DialogForm>
  );
}
