// A view that is counted anew while the one before it stands: which step is under way, and how much has been read.
import type { PictureViewQuery } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { useMaking } from './use-making.ts';

export function CountingView({ view }: { readonly view: PictureViewQuery }) {
  const { t, n } = useWords();
  const making = useMaking({ what: 'view', view });
  const step = making?.steps[making.at];
  return (
    <div className="strip info counted">
      <Icon name="info" />
      <span>
        <span role="status">
          {t('view.counting')}
          {making && step ? (
            <b className="step">{t('making.at', { step: making.at + 1, of: making.steps.length, what: t(`making.step.${step}`) })}</b>
          ) : null}
        </span>
        {making?.total ? (
          <ProgressBar
            share={(making.done ?? 0) / making.total}
            label={t('making.rows', { done: n(making.done ?? 0), total: n(making.total) })}
          />
        ) : null}
      </span>
    </div>
  );
}
