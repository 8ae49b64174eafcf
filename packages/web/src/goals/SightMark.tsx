// Whether a goal would be seen if it is reached, as icon and word.
import type { GoalRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function SightMark({ goal }: { readonly goal: Pick<GoalRow, 'visible'> }) {
  const { t } = useWords();
  if (goal.visible === null)
    return (
      <span className="v v-unsure">
        <Icon name="cannot_tell" />
        <span>{t('goal.cannotTell')}</span>
      </span>
    );
  return (
    <span className={goal.visible ? 'v v-ok' : 'v v-warn'}>
      <Icon name={goal.visible ? 'check' : 'warning'} />
      <span>{t(goal.visible ? 'goal.visible' : 'goal.unseen')}</span>
    </span>
  );
}
