// The state of a cause as icon and word.
import type { CauseState } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

const marks = {
  supported: { icon: 'check', className: 'v v-ok' },
  untested: { icon: 'out', className: 'v v-flat' },
  refuted: { icon: 'cross', className: 'v v-flat' },
} as const;

export function CauseStateMark({ state }: { readonly state: CauseState }) {
  const { t } = useWords();
  return (
    <span className={marks[state].className}>
      <Icon name={marks[state].icon} />
      <span>{t(`cause.state.${state}`)}</span>
    </span>
  );
}
