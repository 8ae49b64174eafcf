// Above every room: that Samsyn does not answer, what works meanwhile, and that it is back.
import { askNow, useConnection } from '../api/connection.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

/** Always on the page, so that what comes into it is read aloud. */
export function ConnectionNote() {
  const connection = useConnection();
  return (
    <div role="status" className="connection">
      {connection === 'lost' ? <Lost network={navigator.onLine} onAsk={askNow} /> : null}
      {connection === 'back' ? <Back /> : null}
    </div>
  );
}

/** @param network  whether the computer has one: then it is the server that is away */
export function Lost({ network, onAsk }: { readonly network: boolean; readonly onAsk: () => void }) {
  const { t } = useWords();
  return (
    <div className="strip">
      <Icon name="warning" />
      <span>
        <b>{t(network ? 'connection.server' : 'connection.network')}</b> {t('connection.works')}
      </span>
      <span className="sp" />
      <button type="button" className="linkbtn" onClick={onAsk}>
        {t('connection.ask')}
      </button>
    </div>
  );
}

export function Back() {
  const { t } = useWords();
  return (
    <p className="strip ok">
      <Icon name="check" />
      <span>{t('connection.back')}</span>
    </p>
  );
}
