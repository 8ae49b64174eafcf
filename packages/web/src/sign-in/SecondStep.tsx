// After the password: the code of the app, the passkey, or a recovery code when neither is at hand.
import { type SignInStep, signInStep } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Field } from './Field.tsx';
import { openSend } from './open-send.ts';
import { SignInFault } from './SignInFault.tsx';
import { showPasskey } from './use-passkey.ts';

type Step = Extract<SignInStep, { next: 'second' }>;
interface Props {
  readonly step: Step;
  readonly onIn: () => void;
  readonly onBack: () => void;
}

export function SecondStep({ step, onIn, onBack }: Props) {
  const { t } = useWords();
  const { round, ways, passkey } = step;
  const [lost, setLost] = useState(!ways.includes('totp') && !passkey);
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: async (by: 'code' | 'recovery' | 'passkey') => {
      if (by === 'passkey' && passkey) return openSend(signInStep, '/sign-in/second', { round, passkey: await showPasskey(passkey) });
      return openSend(signInStep, '/sign-in/second', by === 'code' ? { round, code: text } : { round, recovery: text });
    },
    onSuccess: onIn,
  });
  return (
    <form
      className="signin"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(lost ? 'recovery' : 'code');
      }}
    >
      <h1>{t('signIn.second.title')}</h1>
      {lost ? (
        <Field
          label={t('signIn.second.recovery')}
          help={t('signIn.second.recovery.help')}
          value={text}
          onChange={setText}
          autoComplete="off"
        />
      ) : null}
      {!lost && ways.includes('totp') ? (
        <Field
          label={t('signIn.second.code')}
          help={t('signIn.second.code.help')}
          value={text}
          onChange={setText}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
      ) : null}
      <SignInFault raised={send.error} />
      {lost || ways.includes('totp') ? (
        <button type="submit" className="btn btn-1" disabled={send.isPending}>
          {t('signIn.second.continue')}
        </button>
      ) : null}
      {!lost && passkey ? (
        <button
          type="button"
          className={ways.includes('totp') ? 'btn' : 'btn btn-1'}
          disabled={send.isPending}
          onClick={() => send.mutate('passkey')}
        >
          {t('signIn.second.passkey')}
        </button>
      ) : null}
      <div className="row">
        {!lost && ways.includes('recovery') ? (
          <button type="button" className="linkbtn" onClick={() => setLost(true)}>
            {t('signIn.second.lost')}
          </button>
        ) : null}
        <button type="button" className="linkbtn" onClick={onBack}>
          {t('signIn.second.back')}
        </button>
      </div>
    </form>
  );
}
