// Leaves this browser: the session ends on the server, and the page is loaded anew with nothing in it.
import { useMutation } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { nothing } from '../sign-in/open-send.ts';

export function SignOut() {
  const { t } = useWords();
  const leave = useMutation({
    mutationFn: () => write(nothing, 'POST', '/api/sign-out'),
    onSettled: () => location.assign('/'),
  });
  return (
    <button type="button" className="linkbtn" disabled={leave.isPending} onClick={() => leave.mutate()}>
      {t('app.signOut')}
    </button>
  );
}
