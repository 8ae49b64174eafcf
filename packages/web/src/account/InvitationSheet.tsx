// A link on paper: as an address and as a square to scan. Shown this once.
import { useWords } from '../i18n/use-words.ts';
import { usePrinting } from './RecoveryCodes.tsx';

interface Props {
  readonly link: string;
  readonly svg: string;
  readonly onDone: () => void;
}

export function InvitationSheet({ link, svg, onDone }: Props) {
  const { t } = useWords();
  usePrinting();
  return (
    <section className="sheet prints" aria-labelledby="invitation-sheet">
      <h2 id="invitation-sheet">{t('invite.print.title')}</h2>
      <p>{t('invite.print.text')}</p>
      <p className="secret">{link}</p>
      <img className="qr" alt={t('invite.print.qr')} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
      <p className="strip row" role="status">
        {t('invite.print.once')}
      </p>
      <span className="deeds row">
        <button type="button" className="btn btn-1" onClick={() => print()}>
          {t('account.print')}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t('invite.print.done')}
        </button>
      </span>
    </section>
  );
}
