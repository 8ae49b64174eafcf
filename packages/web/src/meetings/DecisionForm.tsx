// A decision as it is written down in the meeting: words, who answers, by when, what it belongs to and replaces, how it was made, and dissent.
import type { MeetingView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { organisationsQuery } from '../sharing/queries.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type Dissent, DissentFields } from './DissentFields.tsx';
import { linksQuery } from './queries.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';
import { type Cast, VoteTable } from './VoteTable.tsx';

const hows = ['agreed', 'open', 'closed'] as const;
const empty = { text: '', organisationId: '', role: '', due: '', link: '', how: 'agreed' as (typeof hows)[number] };

interface Props {
  readonly meeting: MeetingView;
  readonly item: MeetingView['items'][number];
  /** the decision whose place the new one takes; '' = none */
  readonly replaces: string;
  readonly onReplaces: (id: string) => void;
}

export function DecisionForm({ meeting, item, replaces, onReplaces }: Props) {
  const { t } = useWords();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: links } = useQuery(linksQuery);
  const [form, setForm] = useState(empty);
  const [ballots, setBallots] = useState<Readonly<Record<string, Cast>>>({});
  const [dissents, setDissents] = useState<readonly Dissent[]>([]);
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
  const voting = form.how !== 'agreed';
  const voted = !voting || item.voters.every((id) => ballots[id]);
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
          ballot: form.how === 'closed' ? 'closed' : 'open',
          votes: voting ? item.voters.map((memberId) => ({ memberId, vote: ballots[memberId] })) : [],
          reservations: dissents.filter(({ text }) => text.trim() !== ''),
          replacesId: replaces || null,
        },
      },
      {
        onSuccess: () => {
          setForm(empty);
          setBallots({});
          setDissents([]);
          onReplaces('');
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
          {hows.map((how) => (
            <label key={how} className="tick">
              <input type="radio" name={`how-${item.id}`} checked={form.how === how} onChange={() => set({ how })} />
              <span>{t(`meetings.how.${how}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {meeting.replaceable.length > 0 ? (
        <SelectField
          label={t('meetings.takesPlaceOf')}
          value={replaces}
          options={[
            { value: '', text: t('meetings.takesNoPlace') },
            ...meeting.replaceable.map(({ id, paragraph, year, text }) => ({
              value: id,
              text: `${paragraph === null ? year : `§\u00a0${paragraph}/${year}`} ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`,
            })),
          ]}
          onChange={onReplaces}
        />
      ) : null}
      {voting ? (
        <VoteTable
          meeting={meeting}
          item={item}
          ballots={ballots}
          onVote={(id, vote) => setBallots((before) => ({ ...before, [id]: vote }))}
        />
      ) : null}
      <DissentFields meeting={meeting} voters={item.voters} dissents={dissents} onChange={setDissents} />
      {quorate ? null : (
        <p className="strip">
          {t('meetings.how.notQuorate', { voters: item.voters.length, seats: item.voters.length, quorum: meeting.body.quorum })}
        </p>
      )}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
      <p className="after">
        <button type="submit" className="btn" disabled={verb.isPending || !quorate || !voted || form.text.trim().length < 3}>
          {t('meetings.decide')}
        </button>
      </p>
    </form>
  );
}
