// The account's passkeys: which there are, a new one, and taking one off.
import { type OwnAccount, passkeyChallenge } from '@samsyn/domain';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../sign-in/Field.tsx';
import { nothing } from '../sign-in/open-send.ts';
import { SignInFault } from '../sign-in/SignInFault.tsx';
import { canUsePasskeys, makePasskey } from '../sign-in/use-passkey.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { useAccountChange } from './use-account-change.ts';

export function PasskeysSection({ account }: { readonly account: OwnAccount }) {
  const { t } = useWords();
  const [name, setName] = useState(t('account.passkeys.here'));
  const add = useAccountChange(async () => {
    const asked = await write(passkeyChallenge, 'POST', '/api/account/passkeys/begin');
    return write(nothing, 'POST', '/api/account/passkeys', { ...(await makePasskey(asked)), name });
  });
  return (
    <div className="part">
      <h2>{t('account.passkeys')}</h2>
      <p>{t(canUsePasskeys() ? 'signIn.passkey.help' : 'signIn.passkey.none')}</p>
      {account.passkeys.length === 0 ? <p>{t('account.passkeys.none')}</p> : <PasskeyTable account={account} />}
      {canUsePasskeys() ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate(undefined);
          }}
        >
          <Field label={t('account.passkeys.name')} value={name} onChange={setName} autoComplete="off" maxLength={60} />
          <SignInFault raised={add.error} />
          <button type="submit" className="btn" disabled={add.isPending}>
            {t('account.passkeys.add')}
          </button>
        </form>
      ) : null}
    </div>
  );
}

function PasskeyTable({ account }: { readonly account: OwnAccount }) {
  const { t, date } = useWords();
  const remove = useAccountChange((id: string) => write(nothing, 'DELETE', `/api/account/passkeys/${encodeURIComponent(id)}`));
  return (
    <>
      <ScrollFrame label={t('account.passkeys')}>
        <table className="tbl">
          <thead>
            <tr>
              <th>{t('account.passkeys')}</th>
              <th>{t('account.passkeys.added')}</th>
              <th>{t('account.passkeys.used')}</th>
              <th>
                <span className="sr">{t('account.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {account.passkeys.map((key) => (
              <tr key={key.id}>
                <th scope="row">{key.name}</th>
                <td>{date(key.added)}</td>
                <td>{key.used ? date(key.used) : t('account.passkeys.never')}</td>
                <td>
                  <button
                    type="button"
                    className="btn"
                    aria-label={t('account.remove.named', { name: key.name })}
                    onClick={() => remove.mutate(key.id)}
                  >
                    {t('account.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <SignInFault raised={remove.error} />
    </>
  );
}
