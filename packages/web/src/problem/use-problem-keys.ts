// The keys of an evidence page: J and K to the neighbours, Escape to the list.
import { useEffect, useRef } from 'react';
import { ownKey } from '../picture/use-list-keys.ts';

interface ProblemKeys {
  readonly onPrev: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onHelp: () => void;
}

export function useProblemKeys(keys: ProblemKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!ownKey(event)) return;
      const { onPrev, onNext, onBack, onHelp } = latest.current;
      if (event.key === 'j') onNext();
      else if (event.key === 'k') onPrev();
      else if (event.key === 'Escape') onBack();
      else if (event.key === '?') onHelp();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
