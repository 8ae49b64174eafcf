// What went wrong with a sign-in: the server's words, or that the passkey dialog was closed.
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { PasskeyStopped } from './use-passkey.ts';

export function SignInFault({ raised }: { readonly raised: unknown }) {
  const { t } = useWords();
  if (!raised) return null;
  if (raised instanceof PasskeyStopped)
    return (
      <p className="strip" role="alert">
        {t('signIn.passkey.stopped')}
      </p>
    );
  return <FaultNote raised={raised} />;
}
