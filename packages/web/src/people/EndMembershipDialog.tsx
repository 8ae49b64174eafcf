// Ends a membership: why, and who takes over what is begun.
import { type Member, member as memberSchema } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly onClose: () => void;
}

export function EndMembershipDialog({ member, members, onClose }: Props) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [reason, setReason] = useState('');
  const [handOverTo, setHandOver] = useState('');
  const colleagues = members.filter(
    (one) => one.organisation.id === member.organisation.id && one.accountId !== member.accountId && one.endedOn === null,
  );
  const choices = [...new Map(colleagues.map((one) => [one.accountId, { value: one.accountId, text: one.title[lang] }])).values()];
  const end = useMutation({
    mutationFn: () => {
      const key = { accountId: member.accountId, organisationId: member.organisation.id, role: member.role };
      const body = { ...key, reason, handOverTo: handOverTo || null };
      return freshly(() => write(memberSchema.array(), 'POST', '/api/members/end', body));
    },
    onSuccess: (now) => {
      queries.setQueryData(['members'], now);
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('people.endTitle', { who: member.title[lang] })}
      save={t('people.end')}
      sending={end}
      onSave={() => end.mutate()}
      onClose={onClose}
    >
      <TextField label={t('people.reason')} name="reason" value={reason} required onChange={setReason} />
      {member.open > 0 ? (
        <SelectField
          label={`${t('people.handOver')} (${t('people.open', { n: member.open })})`}
          name="handOverTo"
          value={handOverTo}
          options={[{ value: '', text: t('people.nobody') }, ...choices]}
          onChange={setHandOver}
        />
      ) : null}
    </DialogForm>
  );
}
