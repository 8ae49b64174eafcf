// The account's password: when it was chosen, and a new one.
import { type OwnAccount, shortestPassword } from '@samsyn/domain';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../sign-in/Field.tsx';
import { nothing } from '../sign-in/open-send.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useAccountChange } from './use-account-change.ts';

export function PasswordSection({ account }: { readonly account: OwnAccount }) {
  const { t, date } = useWords();
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const save = useAccountChange(
    () => write(nothing, 'POST', '/api/account/password', { password, ...(account.email ? {} : { email }) }),
    () => {
      setOpen(false);
      setPassword('');
    },
  );
  return (
    <div className="part">
      <h2>{t('account.password')}</h2>
      <p>{account.password ? t('account.password.changed', { date: date(account.password.changed) }) : t('account.password.none')}</p>
      {save.isSuccess && !open ? (
        <p className="strip ok" role="status">
          {t('account.password.done')}
        </p>
      ) : null}
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(undefined);
          }}
        >
          {account.email ? (
            // password managers want to know whose password it is
            <input className="sr" type="email" autoComplete="username" value={account.email} readOnly tabIndex={-1} aria-hidden="true" />
          ) : (
            <Field label={t('signIn.email')} type="email" value={email} onChange={setEmail} autoComplete="username" />
          )}
          <Field
            label={t('password.new')}
            help={`${t('password.rules', { n: shortestPassword })} ${t('account.password.note')}`}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
            maxLength={1000}
          />
          {save.error ? <FaultNote raised={save.error} /> : null}
          <span className="deeds">
            <button type="submit" className="btn btn-1" disabled={save.isPending}>
              {t(account.password ? 'account.password.change' : 'account.password.set')}
            </button>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {t('app.cancel')}
            </button>
          </span>
        </form>
      ) : (
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {t(account.password ? 'account.password.change' : 'account.password.set')}
        </button>
      )}
    </div>
  );
}
