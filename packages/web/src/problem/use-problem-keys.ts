// The keys of an evidence page: J and K to the neighbours, Escape to the list.
import { useKeys } from '../shell/use-keys.ts';

interface ProblemKeys {
  readonly onPrev: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function useProblemKeys({ onPrev, onNext, onBack }: ProblemKeys): void {
  useKeys([
    { key: 'j', does: 'keys.next', run: onNext },
    { key: 'k', does: 'keys.prev', run: onPrev },
    { key: 'Escape', does: 'keys.back', run: onBack },
  ]);
}
