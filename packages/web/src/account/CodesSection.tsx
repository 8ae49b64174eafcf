// One-time codes from an app, and the recovery codes for the day it is lost.
import { type OwnAccount, recoveryCodes, totpProposal } from '@samsyn/domain';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../sign-in/Field.tsx';
import { nothing } from '../sign-in/open-send.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { useAccountChange } from './use-account-change.ts';

export function CodesSection({ account }: { readonly account: OwnAccount }) {
  const { t } = useWords();
  const [proposal, setProposal] = useState<{ secret: string; svg: string } | null>(null);
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useAccountChange(() => write(totpProposal, 'POST', '/api/account/totp'), setProposal);
  const confirm = useAccountChange(
    () => write(recoveryCodes, 'POST', '/api/account/totp/confirm', { code }),
    (made) => {
      setProposal(null);
      setCode('');
      setCodes(made.codes);
    },
  );
  const remove = useAccountChange(() => write(nothing, 'DELETE', '/api/account/totp'));
  const renew = useAccountChange(
    () => write(recoveryCodes, 'POST', '/api/account/recovery-codes'),
    (made) => setCodes(made.codes),
  );
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
  const fault = begin.error ?? confirm.error ?? remove.error ?? renew.error;
  return (
    <>
      <div className="part">
        <h2>{t('account.totp')}</h2>
        <p>{t(account.totp ? 'account.totp.on' : 'account.totp.off')}</p>
        {proposal ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              confirm.mutate(undefined);
            }}
          >
            <p>{t('account.totp.scan')}</p>
            <img className="qr" alt={t('account.totp.qr')} src={`data:image/svg+xml,${encodeURIComponent(proposal.svg)}`} />
            <p>
              {t('account.totp.secret')}: <span className="secret">{proposal.secret.match(/.{1,4}/g)?.join(' ')}</span>
            </p>
            <Field label={t('signIn.second.code')} value={code} onChange={setCode} autoComplete="one-time-code" inputMode="numeric" />
            {fault ? <FaultNote raised={fault} /> : null}
            <button type="submit" className="btn btn-1" disabled={confirm.isPending}>
              {t('account.totp.confirm')}
            </button>
          </form>
        ) : (
          <>
            {fault ? <FaultNote raised={fault} /> : null}
            <button type="button" className="btn" onClick={() => (account.totp ? remove : begin).mutate(undefined)}>
              {t(account.totp ? 'account.remove' : 'account.totp.add')}
            </button>
          </>
        )}
      </div>
      {account.totp || account.passkeys.length > 0 ? (
        <div className="part">
          <h2>{t('account.recovery')}</h2>
          <p>{t('account.recovery.left', { n: account.recoveryLeft })}</p>
          <button type="button" className="btn" onClick={() => renew.mutate(undefined)}>
            {t('account.recovery.make')}
          </button>
        </div>
      ) : null}
    </>
  );
}
