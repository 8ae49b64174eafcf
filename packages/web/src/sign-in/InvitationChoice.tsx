// Taking the place: a new account with a password or a passkey, or the account one has.
import { type InvitationView, roleWords, session as sessionSchema } from '@samsyn/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { NewSignIn } from './NewSignIn.tsx';
import { nothing } from './open-send.ts';
import { SignInForm } from './SignInForm.tsx';

interface Props {
  readonly title: string;
  readonly view: InvitationView;
  readonly token: string;
  readonly onIn: () => void;
}

export function InvitationChoice({ title, view, token, onIn }: Props) {
  const { t, lang, date } = useWords();
  const [own, setOwn] = useState(false);
  const session = useQuery({ queryKey: ['session-if-any'], queryFn: () => ask(sessionSchema, '/api/session'), retry: false });
  const join = useMutation({ mutationFn: () => write(nothing, 'POST', '/api/accounts/invitation', { token }), onSuccess: onIn });
  const about = (
    <>
      {view.kind === 'invitation' ? (
        <p>{t('invitation.place', { role: roleWords[view.role][lang], organisation: view.organisation })}</p>
      ) : null}
      {view.memberUntil ? <p>{t('invitation.until', { date: date(view.memberUntil) })}</p> : null}
    </>
  );
  if (view.kind === 'invitation' && session.data && !own)
    return (
      <div className="signin">
        <h1>{title}</h1>
        {about}
        <p>{t('invitation.signedIn', { title: session.data.person.title[lang] })}</p>
        {join.error ? <FaultNote raised={join.error} /> : null}
        <button type="button" className="btn btn-1" disabled={join.isPending} onClick={() => join.mutate()}>
          {t('invitation.join')}
        </button>
        {view.known ? null : (
          <button type="button" className="linkbtn" onClick={() => setOwn(true)}>
            {t('invitation.newInstead')}
          </button>
        )}
      </div>
    );
  if (view.known)
    return (
      <>
        <p>{t('invitation.known', { email: view.email ?? '' })}</p>
        {about}
        {join.error ? <FaultNote raised={join.error} /> : null}
        <SignInForm heading={title} email={view.email ?? ''} back="/inbjudan" onIn={() => join.mutate()} />
      </>
    );
  return (
    <>
      <h1>{title}</h1>
      {about}
      <NewSignIn email={view.email} token={token} onIn={onIn} />
    </>
  );
}
