// A decision as it is written down in the meeting: words, who answers, by when, what it belongs to, how it was made, and dissent.
import type { MeetingView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { organisationsQuery } from '../sharing/queries.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { linksQuery } from './queries.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';
import { VoteTable } from './VoteTable.tsx';

type Ballot = 'for' | 'against' | 'abstain';
const empty = { text: '', organisationId: '', role: '', due: '', link: '', how: 'agreed' as 'agreed' | 'vote', dissentBy: '', dissent: '' };

interface Props {
  readonly meeting: MeetingView;
  readonly item: MeetingView['items'][number];
}

export function DecisionForm({ meeting, item }: Props) {
  const { t } = useWords();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: links } = useQuery(linksQuery);
  const [form, setForm] = useState(empty);
  const [ballots, setBallots] = useState<Readonly<Record<string, Ballot>>>({});
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const verb = useMeetingVerb(meeting.id);
  const named = (rows: readonly { id: string; name: string }[] = []) => rows.map(({ id, name }) => ({ value: id, text: name }));
  const linked = [
    { value: '', text: t('meetings.linkNone') },
    ...(links?.rounds ?? []).map(({ id, name }) => ({ value: `roundId ${id}`, text: t('meetings.linkRound', { name }) })),
    ...(links?.priorities ?? []).map(({ id, name }) => ({ value: `priorityId ${id}`, text: t('meetings.linkPriority', { name }) })),
    ...(links?.measures ?? []).map(({ id, name }) => ({ value: `measureId ${id}`, text: t('meetings.linkMeasure', { name }) })),
    ...(links?.agreements ?? []).map(({ id, name }) => ({ value: `agreementId ${id}`, text: t('meetings.linkAgreement', { name }) })),
  ];
  const quorate = item.voters.length >= meeting.body.quorum;
  const submit = () => {
    const [key, target] = form.link.split(' ');
    verb.mutate(
      {
        method: 'POST',
        path: `/api/meetings/items/${item.id}/decisions`,
        body: {
          text: form.text,
          organisationId: form.organisationId || null,
          role: form.role.trim() || null,
          due: form.due || null,
          ...(key && target ? { [key]: target } : {}),
          votes: form.how === 'vote' ? item.voters.map((memberId) => ({ memberId, vote: ballots[memberId] ?? 'for' })) : [],
          reservations: form.dissentBy && form.dissent.trim() ? [{ organisationId: form.dissentBy, text: form.dissent }] : [],
        },
      },
      {
        onSuccess: () => {
          setForm(empty);
          setBallots({});
        },
      },
    );
  };
  return (
    <form
      className="dec"
      aria-label={t('meetings.newDecision')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextArea label={t('meetings.newDecision')} rows={2} maxLength={4000} value={form.text} onChange={(text) => set({ text })} />
      <div className="d3">
        <SelectField
          label={t('meetings.responsibleOrganisation')}
          value={form.organisationId}
          options={[{ value: '', text: t('meetings.nobody') }, ...named(organisations)]}
          onChange={(organisationId) => set({ organisationId })}
        />
        <TextField label={t('meetings.responsible')} value={form.role} maxLength={120} onChange={(role) => set({ role })} />
        <TextField label={t('meetings.due')} type="date" value={form.due} onChange={(due) => set({ due })} />
      </div>
      <div className="d2">
        <SelectField label={t('meetings.belongs')} value={form.link} options={linked} onChange={(link) => set({ link })} />
        <fieldset className="council-how">
          <legend>{t('meetings.how')}</legend>
          {(['agreed', 'vote'] as const).map((how) => (
            <label key={how} className="tick">
              <input type="radio" name={`how-${item.id}`} checked={form.how === how} onChange={() => set({ how })} />
              <span>{t(`meetings.how.${how}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {form.how === 'vote' ? (
        <VoteTable
          meeting={meeting}
          voters={item.voters}
          ballots={ballots}
          onVote={(id, vote) => setBallots((before) => ({ ...before, [id]: vote }))}
        />
      ) : null}
      <div className="d2">
        <SelectField
          label={t('meetings.dissentBy')}
          value={form.dissentBy}
          options={[{ value: '', text: t('meetings.noDissent') }, ...named(organisations)]}
          onChange={(dissentBy) => set({ dissentBy })}
        />
        {form.dissentBy ? (
          <TextField label={t('meetings.dissent')} value={form.dissent} maxLength={1000} onChange={(dissent) => set({ dissent })} />
        ) : null}
      </div>
      {quorate ? null : (
        <p className="strip">
          {t('meetings.how.notQuorate', { voters: item.voters.length, seats: item.voters.length, quorum: meeting.body.quorum })}
        </p>
      )}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
      <p className="after">
        <button type="submit" className="btn" disabled={verb.isPending || !quorate || form.text.trim().length < 3}>
          {t('meetings.decide')}
        </button>
      </p>
    </form>
  );
}
