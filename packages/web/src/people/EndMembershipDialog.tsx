// Ends a membership: why, and who takes over what is begun.
import { type Member, member as memberSchema } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
    <AppDialog title={t('people.endTitle', { who: member.title[lang] })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate();
        }}
      >
        <TextField label={t('people.reason')} value={reason} required onChange={setReason} />
        {member.open > 0 ? (
          <SelectField
            label={`${t('people.handOver')} (${t('people.open', { n: member.open })})`}
            value={handOverTo}
            options={[{ value: '', text: t('people.nobody') }, ...choices]}
            onChange={setHandOver}
          />
        ) : null}
        {end.error ? <FaultNote raised={end.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={end.isPending}>
            {t('people.end')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('people.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
