// How a new member will sign in: with a password, or with a passkey made now.
import { passkeyChallenge, type SignInStep, shortestPassword, signInStep } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Field } from './Field.tsx';
import { openSend } from './open-send.ts';
import { SecondStep } from './SecondStep.tsx';
import { SignInFault } from './SignInFault.tsx';
import { canUsePasskeys, makePasskey } from './use-passkey.ts';

interface Props {
  /** null: the person says which */
  readonly email: string | null;
  readonly token: string;
  readonly onIn: () => void;
}

export function NewSignIn({ email: given, token, onIn }: Props) {
  const { t } = useWords();
  const [by, setBy] = useState<'passkey' | 'password'>(canUsePasskeys() ? 'passkey' : 'password');
  const [email, setEmail] = useState(given ?? '');
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<Extract<SignInStep, { next: 'second' }> | null>(null);
  const accept = useMutation({
    mutationFn: async () => {
      if (by === 'password') return openSend(signInStep, '/sign-in/invitation/accept', { token, email, password });
      const asked = await openSend(passkeyChallenge, '/sign-in/invitation/passkey', { token, email });
      const passkey = await makePasskey(asked);
      return openSend(signInStep, '/sign-in/invitation/accept', { token, email, passkey, passkeyName: t('account.passkeys.here') });
    },
    onSuccess: (next) => (next.next === 'in' ? onIn() : setStep(next)),
  });
  if (step) return <SecondStep step={step} onIn={onIn} onBack={() => location.assign('/')} />;
  return (
    <form
      className="signin"
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate();
      }}
    >
      <Field
        label={t('signIn.email')}
        type="email"
        value={email}
        onChange={setEmail}
        readOnly={given !== null}
        autoComplete="username"
        maxLength={254}
      />
      <fieldset className="ways">
        <legend className="lab">{t('invitation.how')}</legend>
        {(['passkey', 'password'] as const).map((way) => (
          <label key={way} className="showit">
            <input
              type="radio"
              name="way"
              checked={by === way}
              disabled={way === 'passkey' && !canUsePasskeys()}
              onChange={() => setBy(way)}
            />
            {t(way === 'passkey' ? 'invitation.byPasskey' : 'invitation.byPassword')}
          </label>
        ))}
        <p className="small">{t(canUsePasskeys() ? 'signIn.passkey.help' : 'signIn.passkey.none')}</p>
      </fieldset>
      {by === 'password' ? (
        <Field
          label={t('password.new')}
          help={t('password.rules', { n: shortestPassword })}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          maxLength={1000}
        />
      ) : null}
      <SignInFault raised={accept.error} />
      <button type="submit" className="btn btn-1" disabled={accept.isPending}>
        {t(by === 'passkey' ? 'invitation.byPasskey.make' : 'invitation.byPassword.make')}
      </button>
    </form>
  );
}
