// Who meets: each body with its seats, quorum and terms; set up and changed by whoever runs the meetings.
import { type Body, bodyKinds, swedishDay } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SeatDialog } from './SeatDialog.tsx';
import { useBodiesVerb } from './use-bodies-verb.ts';

export function BodiesSection({ bodies, mayWrite }: { readonly bodies: readonly Body[]; readonly mayWrite: boolean }) {
  const { t } = useWords();
  const [making, setMaking] = useState(false);
  return (
    <section className="fig">
      <header>
        <h2>{t('meetings.bodies')}</h2>
        {mayWrite ? (
          <button type="button" className="btn" onClick={() => setMaking(true)}>
            {t('meetings.newBody')}
          </button>
        ) : null}
      </header>
      {bodies.length === 0 ? <p className="muted">{t('meetings.bodiesEmpty')}</p> : null}
      <div className="council-bodies">
        {bodies.map((one) => (
          <BodyTable key={one.id} body={one} mayWrite={mayWrite} />
        ))}
      </div>
      {making ? <BodyForm body={null} onClose={() => setMaking(false)} /> : null}
    </section>
  );
}

function BodyTable({ body, mayWrite }: { readonly body: Body; readonly mayWrite: boolean }) {
  const { t, date } = useWords();
  const [changing, setChanging] = useState(false);
  const today = swedishDay(new Date());
  const seats = body.members.filter(({ ends }) => ends === null || ends >= today);
  const former = body.members.length - seats.length;
  return (
    <div className="council-body">
      <h3>{body.name}</h3>
      <p className="small muted">
        {t(`meetings.kind.${body.kind}`)}. {t('meetings.quorumOf', { n: body.quorum })}{' '}
        {t(body.casting ? 'meetings.castingIs' : 'meetings.castingIsNot')}
        {body.ended ? ` ${t('meetings.bodyEnded')}` : ''}
      </p>
      {seats.length > 0 ? (
        <ScrollFrame label={t('meetings.seatsOf', { body: body.name })}>
          <table className="tbl tbl-s">
            <caption className="sr">{t('meetings.seatsOf', { body: body.name })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('meetings.organisation')}</th>
                <th scope="col">{t('meetings.function')}</th>
                <th scope="col">{t('meetings.term')}</th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => (
                <tr key={seat.id}>
                  <th scope="row">{seat.organisation.name}</th>
                  <td>
                    {seat.title}
                    <span className="sub">{t(`meetings.function.${seat.function}`)}</span>
                  </td>
                  <td>
                    {t('meetings.termFrom', { date: date(seat.starts) })}
                    {seat.ends ? <span className="sub">{t('meetings.termTo', { date: date(seat.ends) })}</span> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : (
        <p className="muted">{t('meetings.noSeats')}</p>
      )}
      {former > 0 ? <p className="small muted">{t('meetings.former', { n: former })}</p> : null}
      {mayWrite ? (
        <p className="after">
          <SeatDialog body={body} />
          <button
            type="button"
            className="btn"
            aria-label={t('meetings.changeBodyOf', { body: body.name })}
            onClick={() => setChanging(true)}
          >
            {t('meetings.changeBody')}
          </button>
        </p>
      ) : null}
      {changing ? <BodyForm body={body} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}

/** "14, 3, 1" */
const daysOf = (text: string): number[] =>
  text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number);

function BodyForm({ body, onClose }: { readonly body: Body | null; readonly onClose: () => void }) {
  const { t } = useWords();
  const [form, setForm] = useState({
    name: body?.name ?? '',
    kind: body?.kind ?? ('council' as const),
    quorum: String(body?.quorum ?? 2),
    casting: body?.casting ?? true,
    remindDays: (body?.remindDays ?? [14, 3, 1]).join(', '),
    ended: body?.ended ?? false,
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const save = useBodiesVerb(onClose);
  return (
    <DialogForm
      title={t(body ? 'meetings.changeBody' : 'meetings.newBody')}
      save={t('meetings.save')}
      ready={form.name.trim() !== '' && daysOf(form.remindDays).every(Number.isInteger)}
      sending={save}
      onSave={() => {
        const { name, kind, casting, ended } = form;
        const rules = { name, quorum: Number(form.quorum), casting, remindDays: daysOf(form.remindDays) };
        save.mutate(
          body
            ? { method: 'PUT', path: `/api/bodies/${body.id}`, body: { ...rules, ended } }
            : { method: 'POST', path: '/api/bodies', body: { ...rules, kind } },
        );
      }}
      onClose={onClose}
    >
      <TextField label={t('meetings.name')} name="name" value={form.name} maxLength={120} required onChange={(name) => set({ name })} />
      {body ? null : (
        <SelectField
          label={t('meetings.kind')}
          name="kind"
          value={form.kind}
          options={bodyKinds.map((kind) => ({ value: kind, text: t(`meetings.kind.${kind}`) }))}
          onChange={(kind) => set({ kind })}
        />
      )}
      <TextField
        label={t('meetings.quorum')}
        help={t('meetings.quorumHelp')}
        type="number"
        min={1}
        max={100}
        required
        name="quorum"
        value={form.quorum}
        onChange={(quorum) => set({ quorum })}
      />
      <TextField
        label={t('meetings.remindDays')}
        help={t('meetings.remindDaysHelp')}
        name="remindDays"
        value={form.remindDays}
        maxLength={40}
        pattern="\s*(\d{1,2}\s*(,\s*\d{1,2}\s*)*)?"
        onChange={(remindDays) => set({ remindDays })}
      />
      <label className="tick">
        <input type="checkbox" checked={form.casting} onChange={(event) => set({ casting: event.target.checked })} />
        <span>{t('meetings.castingRule')}</span>
      </label>
      {body ? (
        <label className="tick">
          <input type="checkbox" checked={form.ended} onChange={(event) => set({ ended: event.target.checked })} />
          <span>{t('meetings.endBody')}</span>
        </label>
      ) : null}
    </DialogForm>
  );
}
