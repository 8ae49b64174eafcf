// The state of a problem as icon and word; a priority says its place.
import type { RegisteredProblem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

const icons: Readonly<Record<RegisteredProblem['state'], IconName>> = {
  open: 'own',
  closed: 'cross',
  merged: 'plus',
  split: 'not_comparable',
};

export function ProblemStateMark({ problem }: { readonly problem: Pick<RegisteredProblem, 'state' | 'priority'> }) {
  const { t } = useWords();
  const chosen = problem.priority !== null;
  return (
    <span className={`v ${chosen ? 'v-ok' : 'v-flat'}`}>
      <Icon name={chosen ? 'check' : icons[problem.state]} />
      <span>
        {problem.priority ? t('problems.state.priority', { place: problem.priority.place }) : t(`problems.state.${problem.state}`)}
      </span>
    </span>
  );
}
