// Strips: what the reader must know before the numbers.
import { useWords } from '../i18n/use-words.ts';
import { Back, Lost } from '../shell/ConnectionNote.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';

const kinds = [
  ['warn', 'strip', 'warning'],
  ['fault', 'strip fault', 'fault'],
  ['ok', 'strip ok', 'check'],
  ['info', 'strip info', 'info'],
] as const;

export function Strips() {
  const { t } = useWords();
  return (
    <Figure title={t('gallery.strips')}>
      <div className="strips">
        {kinds.map(([kind, className, icon]) => (
          <p key={kind} className={className}>
            <Icon name={icon} />
            <span>{t(`gallery.strip.${kind}`)}</span>
          </p>
        ))}
        <Lost network onAsk={() => undefined} />
        <Lost network={false} onAsk={() => undefined} />
        <Back />
      </div>
    </Figure>
  );
}
