// What the organisation's own sign-in ended in, by its code.
import { faultSentence } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function FaultSaid({ code }: { readonly code: string }) {
  const { lang } = useWords();
  const said = faultSentence(code, {}, lang);
  return (
    <div className="strip fault" role="alert">
      <span>
        <b>{said.what}</b> {said.do}
      </span>
    </div>
  );
}
