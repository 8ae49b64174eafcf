// Who takes no part in an item, and why: an organisation, or one person of it. What has been decided there is to be tried again.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { organisationsQuery } from '../sharing/queries.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { ItemProps } from './item-props.ts';
import { sectionIn } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

interface Props extends Omit<ItemProps, 'mayWrite'> {
  readonly onClose: () => void;
}

export function RecuseForm({ meeting, item, onClose }: Props) {
  const { t, lang } = useWords();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const [organisationId, setOrganisation] = useState('');
  const [seat, setSeat] = useState('');
  const [reason, setReason] = useState('');
  const verb = useMeetingVerb(meeting.id);
  const persons = meeting.members.filter(({ organisation, accountId }) => organisation.id === organisationId && accountId !== null);
  return (
    <DialogForm
      title={t('meetings.recuseIn', { section: sectionIn(item, lang) })}
      save={t('meetings.recuse')}
      ready={organisationId !== '' && reason.trim().length >= 5}
      sending={verb}
      onSave={() => {
        const body = { organisationId, accountId: seat || null, reason };
        verb.mutate({ method: 'POST', path: `/api/meetings/items/${item.id}/recusals`, body }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <p>{t('meetings.recuseText')}</p>
      {item.decisions.length > 0 ? <p>{t('meetings.recuseRetry')}</p> : null}
      <SelectField
        label={t('meetings.organisation')}
        name="organisationId"
        value={organisationId}
        options={[{ value: '', text: t('meetings.choose') }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
        onChange={setOrganisation}
      />
      {persons.length > 0 ? (
        <SelectField
          label={t('meetings.whoIsRecused')}
          name="seat"
          value={seat}
          options={[
            { value: '', text: t('meetings.wholeOrganisation') },
            ...persons.map(({ accountId, title }) => ({ value: accountId ?? '', text: title })),
          ]}
          onChange={setSeat}
        />
      ) : null}
      <TextArea label={t('meetings.reason')} name="reason" value={reason} maxLength={400} onChange={setReason} />
    </DialogForm>
  );
}
