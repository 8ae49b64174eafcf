// Before the signature, which cannot be taken back: what is signed, for whom, and its checksum.
import { externalStarted, type SigningView } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { act, externalPlace } from './queries.ts';
import { Sum } from './Sum.tsx';
import { useAct } from './use-act.ts';

export function SignDialog({ view, onClose }: { readonly view: SigningView; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const { freshly } = useFreshly();
  const { agreement, signing, provider } = view;
  const contentHash = signing?.contentHash ?? '';
  const sign = useAct(agreement.id, () => act(agreement.id, 'sign', { contentHash }), onClose);
  const external = useMutation({
    mutationFn: () => freshly(() => write(externalStarted, 'POST', `/api/agreements/${agreement.id}/signing/external`, { contentHash })),
    onSuccess: ({ id, redirect }) => {
      sessionStorage.setItem(externalPlace(agreement.id), id);
      location.assign(redirect);
    },
  });
  const organisation = signing?.steps.find((step) => step.mine)?.organisation ?? '';
  return (
    <DialogForm
      title={t('signing.sign')}
      save={t('signing.sign')}
      sending={{ isPending: sign.isPending, error: sign.error ?? external.error }}
      onSave={() => sign.mutate()}
      onClose={onClose}
      more={
        provider ? (
          <button type="button" className="btn" disabled={external.isPending} onClick={() => external.mutate()}>
            {t('signing.external', { name: provider })}
          </button>
        ) : null
      }
    >
      <p>{t('signing.signText', { version: signing?.version ?? 0, title: agreement.title[lang], organisation })}</p>
      <p>
        <Sum value={contentHash} />
      </p>
      <p>{t('signing.signNote')}</p>
    </DialogForm>
  );
}
