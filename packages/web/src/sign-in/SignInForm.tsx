// The ways in that this server offers: address and password, a passkey, the organisation's own sign-in.
import { passkeyChallenge, type SignInStep, signInStep, signInWays } from '@samsyn/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Field } from './Field.tsx';
import { openSend } from './open-send.ts';
import { SecondStep } from './SecondStep.tsx';
import { SignInFault } from './SignInFault.tsx';
import { canUsePasskeys, showPasskey } from './use-passkey.ts';

interface Props {
  readonly heading: string;
  readonly onIn: () => void;
  /** where to come back to from the organisation's sign-in */
  readonly back: string;
  readonly email?: string;
}

export function SignInForm({ heading, onIn, back, email: given = '' }: Props) {
  const { t } = useWords();
  const ways = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => ask(signInWays, '/sign-in/ways'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [email, setEmail] = useState(given);
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<Extract<SignInStep, { next: 'second' }> | null>(null);
  const signIn = useMutation({
    mutationFn: async (by: 'password' | 'passkey') => {
      if (by === 'password') return openSend(signInStep, '/sign-in/password', { email, password });
      const asked = await openSend(passkeyChallenge, '/sign-in/passkey/begin');
      return openSend(signInStep, '/sign-in/passkey', await showPasskey(asked));
    },
    onSuccess: (next) => (next.next === 'in' ? onIn() : setStep(next)),
  });
  if (step) return <SecondStep step={step} onIn={onIn} onBack={() => setStep(null)} />;
  if (ways.error) return <FaultNote raised={ways.error} again={() => void ways.refetch()} />;
  const { local = true, outside = null } = ways.data ?? {};
  return (
    <form
      className="signin"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate('password');
      }}
    >
      <h1>{heading}</h1>
      {outside ? (
        <a className={local ? 'btn' : 'btn btn-1'} href={`/sign-in/outside?back=${encodeURIComponent(back)}`}>
          {t('signIn.outside', { name: outside.name })}
        </a>
      ) : null}
      {local ? (
        <>
          <Field
            label={t('signIn.email')}
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="username webauthn"
            maxLength={254}
          />
          <Field
            label={t('signIn.password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            maxLength={1000}
          />
          <SignInFault raised={signIn.error} />
          <button type="submit" className="btn btn-1" disabled={signIn.isPending}>
            {t(signIn.isPending ? 'signIn.working' : 'signIn.submit')}
          </button>
          <button type="button" className="btn" disabled={signIn.isPending || !canUsePasskeys()} onClick={() => signIn.mutate('passkey')}>
            {t('signIn.passkey')}
          </button>
          <p className="small">{t(canUsePasskeys() ? 'signIn.passkey.help' : 'signIn.passkey.none')}</p>
        </>
      ) : null}
    </form>
  );
}
