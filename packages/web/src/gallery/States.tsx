// A page or a part without content: empty, at work, with a fault, with too little.
import { lostConnection } from '../api/fault-error.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Figure } from '../ui/Figure.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { TooLittle } from '../ui/TooLittle.tsx';

export function States() {
  const { t } = useWords();
  return (
    <Figure title={t('gallery.states')}>
      <div className="parts4">
        <div className="state">
          <h3>{t('gallery.empty')}</h3>
          <p>{t('gallery.empty.text')}</p>
          <button type="button" className="btn btn-1">
            {t('room.data')}
          </button>
        </div>
        <div className="state">
          <ProgressBar share={0.62} label={t('gallery.work')} />
          <i className="skel" />
          <i className="skel" />
        </div>
        <div className="state">
          <FaultNote raised={lostConnection()} again={() => undefined} />
        </div>
        <TooLittle title={t('gallery.little')} text={t('gallery.little.text')} />
      </div>
    </Figure>
  );
}
