// What the asker may do now: one filled button, the one that takes signing on.
import type { SigningView } from '@samsyn/domain';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { act, sealedPath } from './queries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { SignDialog } from './SignDialog.tsx';
import { useAct } from './use-act.ts';

export function SigningActs({ view }: { readonly view: SigningView }) {
  const { t, lang } = useWords();
  const { agreement, signing, may } = view;
  const { id } = agreement;
  const [open, setOpen] = useState<'sign' | 'decline' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const remind = useAct(id, () => act(id, 'remind'));
  const seal = useAct(id, () => act(id, 'seal'));
  const failed = remind.error ?? seal.error;
  const accedes = signing?.steps.find((step) => step.mine)?.part === 'accedes';
  const sealed = signing?.seals.find((one) => one.lang === lang) ?? signing?.seals[0];
  return (
    <>
      {may.manage ? (
        <>
          <button type="button" className="btn" onClick={() => setOpen('withdraw')}>
            {t('signing.withdraw')}
          </button>
          <button type="button" className={may.sign ? 'btn' : 'btn btn-1'} disabled={remind.isPending} onClick={() => remind.mutate()}>
            {t('signing.remind')}
          </button>
        </>
      ) : null}
      {may.decline ? (
        <button type="button" className="btn" onClick={() => setOpen('decline')}>
          {t('signing.decline')}
        </button>
      ) : null}
      {may.sign ? (
        <button type="button" className="btn btn-1" onClick={() => setOpen('sign')}>
          {t('signing.sign')}
        </button>
      ) : null}
      {may.seal ? (
        <button type="button" className={sealed ? 'btn' : 'btn btn-1'} disabled={seal.isPending} onClick={() => seal.mutate()}>
          {t(sealed ? 'signing.sealOther' : 'signing.sealNow')}
        </button>
      ) : null}
      {sealed ? (
        <button type="button" className="btn btn-1" onClick={() => void download(sealedPath(id, sealed.lang))}>
          <Icon name="download" />
          {t(`signing.get.${sealed.lang}`)}
        </button>
      ) : null}
      {failed ? <FaultNote raised={failed} /> : null}
      {remind.isSuccess ? (
        <p className="strip ok" role="status">
          {t('signing.reminded')}
        </p>
      ) : null}
      {open === 'sign' ? <SignDialog view={view} onClose={close} /> : null}
      {open === 'decline' || open === 'withdraw' ? (
        <ReasonDialog id={id} what={open} accedes={open === 'decline' && accedes} onClose={close} />
      ) : null}
    </>
  );
}
