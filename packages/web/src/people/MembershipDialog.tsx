// Another end date for a membership, or one more role for a person who is here already.
import { capital, type Member, member as memberSchema, type Organisation, type Role, roles, roleWords } from '@samsyn/domain';
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
  /** one more role instead of a change */
  readonly add: boolean;
  readonly organisations: readonly Organisation[];
  readonly onClose: () => void;
}

export function MembershipDialog({ member, add, organisations, onClose }: Props) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [organisationId, setOrganisation] = useState(member.organisation.id);
  const [role, setRole] = useState<Role>(member.role);
  const [until, setUntil] = useState(add ? '' : (member.until ?? ''));
  const save = useMutation({
    mutationFn: () => {
      const body = { accountId: member.accountId, organisationId, role, until: until || null };
      return freshly(() => write(memberSchema.array(), add ? 'POST' : 'PUT', '/api/members', body));
    },
    onSuccess: (now) => {
      queries.setQueryData(['members'], now);
      onClose();
    },
  });
  return (
    <DialogForm
      title={`${t(add ? 'people.addRole' : 'people.change')}: ${member.title[lang]}`}
      save={t('people.save')}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      {add ? (
        <>
          <SelectField
            label={t('people.organisation')}
            name="organisationId"
            value={organisationId}
            options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
            onChange={setOrganisation}
          />
          <SelectField
            label={t('people.role')}
            name="role"
            value={role}
            options={roles.map((value) => ({ value, text: capital(roleWords[value][lang]) }))}
            onChange={setRole}
          />
        </>
      ) : null}
      <TextField label={t('people.until')} type="date" name="until" value={until} onChange={setUntil} />
    </DialogForm>
  );
}
