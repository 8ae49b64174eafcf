// What became of the rows of a delivery that was undone, each way by itself.
import type { UndoOutcome as Outcome } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function UndoOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  return (
    <div className="strip info">
      <Icon name="info" />
      <ul className="plain">
        <li>{t('import.undone.removed', { n: outcome.removed })}</li>
        {outcome.keptLater > 0 ? <li>{t('import.undone.later', { n: outcome.keptLater })}</li> : null}
        {outcome.keptCorrected > 0 ? <li>{t('import.undone.corrected', { n: outcome.keptCorrected })}</li> : null}
      </ul>
    </div>
  );
}
