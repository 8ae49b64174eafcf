// "New link" beside a member who cannot sign in: for the page of members.
import { type MadeInvitation, madeInvitation } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { useFreshly } from './freshly.ts';
import { InvitationSheet } from './InvitationSheet.tsx';

export function RenewalButton({ accountId, name }: { readonly accountId: string; readonly name: string }) {
  const { t } = useWords();
  const { freshly } = useFreshly();
  const [open, setOpen] = useState(false);
  const [lostSecond, setLost] = useState(false);
  const [made, setMade] = useState<MadeInvitation | null>(null);
  const renew = useMutation({
    mutationFn: () => freshly(() => write(madeInvitation, 'POST', `/api/accounts/${accountId}/renewal`, { lostSecond })),
    onSuccess: setMade,
  });
  const title = `${t('invite.renew')}: ${name}`;
  const close = () => {
    setOpen(false);
    setMade(null);
  };
  return (
    <>
      <button type="button" className="btn" aria-label={title} onClick={() => setOpen(true)}>
        {t('invite.renew')}
      </button>
      {made ? (
        <AppDialog title={title} open={open} onClose={close}>
          {made.link && made.svg ? (
            <InvitationSheet link={made.link} svg={made.svg} onDone={close} />
          ) : (
            <p role="status">{t('invite.mailed', { email: name })}</p>
          )}
        </AppDialog>
      ) : open ? (
        <DialogForm title={title} save={t('invite.renew')} sending={renew} onSave={() => renew.mutate()} onClose={close}>
          <p>{t('invite.renew.text')}</p>
          <label className="showit">
            <input type="checkbox" checked={lostSecond} onChange={(event) => setLost(event.target.checked)} />
            {t('invite.renew.lost')}
          </label>
        </DialogForm>
      ) : null}
    </>
  );
}
