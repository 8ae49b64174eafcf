// Inviting a person: to which organisation, in which role, until when, and by which way the link goes.
import { type InvitationList, type MadeInvitation, madeInvitation, type Role, roles, roleWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../sign-in/Field.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useFreshly } from './freshly.ts';

interface Props {
  readonly organisations: InvitationList['organisations'];
  readonly onMade: (made: MadeInvitation, email: string) => void;
}

export function InviteForm({ organisations, onMade }: Props) {
  const { t, lang } = useWords();
  const { freshly } = useFreshly();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [titleSv, setTitleSv] = useState('');
  const [titleEn, setTitleEn] = useState('');
  const [organisationId, setOrganisation] = useState(organisations[0]?.id ?? '');
  const [role, setRole] = useState<Role>('council-member');
  const [until, setUntil] = useState('');
  const ids = [useId(), useId()] as const;
  const invite = useMutation({
    mutationFn: () => {
      const body = { email: email.trim() || null, titleSv, titleEn, organisationId, role, memberUntil: until || null };
      return freshly(() => write(madeInvitation, 'POST', '/api/invitations', body));
    },
    onSuccess: async (made) => {
      onMade(made, email);
      setEmail('');
      setTitleSv('');
      setTitleEn('');
      await queries.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  return (
    <div className="part">
      <h2>{t('invite.new')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate();
        }}
      >
        <div className="invite-fields">
          <Field label={t('invite.titleSv')} help={t('invite.title.help')} value={titleSv} onChange={setTitleSv} maxLength={120} />
          <Field label={t('invite.titleEn')} help={t('invite.title.help')} value={titleEn} onChange={setTitleEn} maxLength={120} />
          <div className="field">
            <label htmlFor={ids[0]}>{t('invite.organisation')}</label>
            <select id={ids[0]} className="inp" value={organisationId} onChange={(event) => setOrganisation(event.target.value)}>
              {organisations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={ids[1]}>{t('invite.role')}</label>
            <select
              id={ids[1]}
              className="inp"
              value={role}
              onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? role)}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {roleWords[one][lang]}
                </option>
              ))}
            </select>
          </div>
          <Field label={t('invite.until')} help={t('invite.until.help')} type="date" value={until} onChange={setUntil} required={false} />
          <Field
            label={t('invite.email')}
            help={t('invite.email.help')}
            type="email"
            value={email}
            onChange={setEmail}
            required={false}
            autoComplete="off"
            maxLength={254}
          />
        </div>
        {invite.error ? <FaultNote raised={invite.error} /> : null}
        <button type="submit" className="btn btn-1" disabled={invite.isPending}>
          {t('invite.submit')}
        </button>
      </form>
    </div>
  );
}
