// Gives an organisation a seat in a body, or ends one.
import { type Body, memberFunctions, swedishDay } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { membersQuery } from '../people/queries.ts';
import { organisationsQuery } from '../sharing/queries.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useBodiesVerb } from './use-bodies-verb.ts';

export function SeatDialog({ body }: { readonly body: Body }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn" aria-label={t('meetings.seatsChange', { body: body.name })} onClick={() => setOpen(true)}>
        {t('meetings.seats')}
      </button>
      <AppDialog title={t('meetings.seatsOf', { body: body.name })} open={open} onClose={() => setOpen(false)}>
        <SeatForm body={body} />
        <EndSeat body={body} />
        <div className="row">
          <button type="button" className="btn" onClick={() => setOpen(false)}>
            {t('meetings.close')}
          </button>
        </div>
      </AppDialog>
    </>
  );
}

function SeatForm({ body }: { readonly body: Body }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: members = [] } = useQuery({ ...membersQuery, enabled: session?.rights.includes('access.read') ?? false });
  const empty = { organisationId: '', accountId: '', function: 'member' as const, title: '', starts: swedishDay(new Date()), ends: '' };
  const [form, setForm] = useState<Omit<typeof empty, 'function'> & { function: (typeof memberFunctions)[number] }>(empty);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const save = useBodiesVerb(() => setForm(empty));
  const own = members.filter(({ organisation, endedOn }) => organisation.id === form.organisationId && endedOn === null);
  const people = new Map(own.map(({ accountId, title }) => [accountId, title[lang]]));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'POST',
          path: `/api/bodies/${body.id}/members`,
          body: { ...form, accountId: form.accountId || null, ends: form.ends || null },
        });
      }}
    >
      <SelectField
        label={t('meetings.organisation')}
        value={form.organisationId}
        options={[{ value: '', text: t('meetings.choose') }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
        onChange={(organisationId) => set({ organisationId, accountId: '' })}
      />
      {people.size > 0 ? (
        <SelectField
          label={t('meetings.person')}
          value={form.accountId}
          options={[{ value: '', text: t('meetings.anyone') }, ...[...people].map(([value, text]) => ({ value, text }))]}
          onChange={(accountId) => set({ accountId })}
        />
      ) : null}
      <SelectField
        label={t('meetings.function')}
        value={form.function}
        options={memberFunctions.map((one) => ({ value: one, text: t(`meetings.function.${one}`) }))}
        onChange={(one) => set({ function: one })}
      />
      <TextField
        label={t('meetings.seatTitle')}
        help={t('meetings.seatTitleHelp')}
        value={form.title}
        maxLength={120}
        required
        onChange={(title) => set({ title })}
      />
      <div className="council-two">
        <TextField label={t('meetings.starts')} type="date" required value={form.starts} onChange={(starts) => set({ starts })} />
        <TextField label={t('meetings.ends')} type="date" value={form.ends} onChange={(ends) => set({ ends })} />
      </div>
      {save.error ? <FaultNote raised={save.error} /> : null}
      <button type="submit" className="btn btn-1" disabled={save.isPending || form.organisationId === '' || form.title.trim() === ''}>
        {t('meetings.addSeat')}
      </button>
    </form>
  );
}

function EndSeat({ body }: { readonly body: Body }) {
  const { t } = useWords();
  const [seat, setSeat] = useState('');
  const end = useBodiesVerb(() => setSeat(''));
  const today = swedishDay(new Date());
  const held = body.members.filter(({ ends }) => ends === null);
  if (held.length === 0) return null;
  return (
    <form
      className="stack council-set"
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate({ method: 'POST', path: `/api/bodies/members/${seat}/end`, body: { ends: today } });
      }}
    >
      <SelectField
        label={t('meetings.endSeat')}
        value={seat}
        options={[
          { value: '', text: t('meetings.choose') },
          ...held.map(({ id, organisation, title }) => ({ value: id, text: `${organisation.name}, ${title}` })),
        ]}
        onChange={setSeat}
      />
      {end.error ? <FaultNote raised={end.error} /> : null}
      <button type="submit" className="btn" disabled={end.isPending || seat === ''}>
        {t('meetings.endSeatNow')}
      </button>
    </form>
  );
}
