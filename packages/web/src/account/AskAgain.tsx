// "Confirm that it is you": with whatever the account has. Without anything, what to do instead is said in words.
import { passkeyChallenge, type ReauthenticationWays, reauthenticationWays } from '@samsyn/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../sign-in/Field.tsx';
import { nothing } from '../sign-in/open-send.ts';
import { SignInFault } from '../sign-in/SignInFault.tsx';
import { canUsePasskeys, showPasskey } from '../sign-in/use-passkey.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import '../sign-in/sign-in.css';

interface Props {
  readonly open: boolean;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

export function AskAgain({ open, onDone, onLeave }: Props) {
  const { t } = useWords();
  return (
    <AppDialog title={t('again.title')} open={open} onClose={onLeave}>
      <Again onDone={onDone} onLeave={onLeave} />
    </AppDialog>
  );
}

function Again({ onDone, onLeave }: Omit<Props, 'open'>) {
  const { t } = useWords();
  const ways = useQuery({ queryKey: ['ways'], queryFn: () => ask(reauthenticationWays, '/api/session/ways'), staleTime: 0, gcTime: 0 });
  if (ways.error) return <FaultNote raised={ways.error} again={() => void ways.refetch()} />;
  if (!ways.data) return <p role="status">{t('app.loading')}</p>;
  const { password, totp, passkey, outside } = ways.data;
  return (
    <div className="signin">
      <p>{t('again.text')}</p>
      {outside ? (
        <a className="btn btn-1" href={`/sign-in/outside?again=1&back=${encodeURIComponent(location.pathname + location.search)}`}>
          {t('again.outside')}
        </a>
      ) : null}
      {password || totp || passkey ? <AgainForm ways={ways.data} onDone={onDone} /> : null}
      {password || totp || passkey || outside ? null : <p className="strip">{t('again.link')}</p>}
      <button type="button" className="btn" onClick={onLeave}>
        {t('app.cancel')}
      </button>
    </div>
  );
}

function AgainForm({ ways, onDone }: { readonly ways: ReauthenticationWays; readonly onDone: () => void }) {
  const { t } = useWords();
  const by = ways.password ? 'password' : 'code';
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: async (way: 'password' | 'code' | 'passkey') => {
      if (way !== 'passkey') return write(nothing, 'POST', '/api/session/reauthenticate', { [way]: text });
      const passkey = await showPasskey(await write(passkeyChallenge, 'POST', '/api/session/passkey'));
      return write(nothing, 'POST', '/api/session/reauthenticate', { passkey });
    },
    onSuccess: onDone,
  });
  const typed = ways.password || ways.totp;
  return (
    <form
      className="signin"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(by);
      }}
    >
      {ways.password ? (
        <Field label={t('signIn.password')} type="password" value={text} onChange={setText} autoComplete="current-password" />
      ) : null}
      {!ways.password && ways.totp ? (
        <Field label={t('signIn.second.code')} value={text} onChange={setText} autoComplete="one-time-code" inputMode="numeric" />
      ) : null}
      <SignInFault raised={send.error} />
      {typed ? (
        <button type="submit" className="btn btn-1" disabled={send.isPending}>
          {t('again.confirm')}
        </button>
      ) : null}
      {ways.passkey && canUsePasskeys() ? (
        <button type="button" className={typed ? 'btn' : 'btn btn-1'} disabled={send.isPending} onClick={() => send.mutate('passkey')}>
          {t('signIn.second.passkey')}
        </button>
      ) : null}
    </form>
  );
}
