// A fault on a page: what is wrong, what to do, and a way to try again.
import { spoken } from '../api/fault-error.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from './Icon.tsx';

export function FaultNote({ raised, again }: { readonly raised: unknown; readonly again?: () => void }) {
  const { t, lang } = useWords();
  const said = spoken(raised)[lang];
  return (
    <div className="strip fault" role="alert">
      <Icon name="fault" />
      <span>
        <b>{said.what}</b> {said.do}
      </span>
      <span className="sp" />
      {again ? (
        <button type="button" className="linkbtn" onClick={again}>
          {t('app.again')}
        </button>
      ) : null}
    </div>
  );
}
