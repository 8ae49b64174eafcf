// The chain of events while it is being written: not saved until it is said, and the last step taken away can come back.
import type { CauseMap } from '@samsyn/domain';
import { useState } from 'react';

export interface DraftStep {
  readonly key: number;
  readonly what: string;
  readonly causeId: string | null;
}

export const mostSteps = 30;

export function useChainDraft(map: CauseMap) {
  const [steps, setSteps] = useState<readonly DraftStep[]>(() => map.steps.map(({ what, causeId }, key) => ({ key, what, causeId })));
  const [touched, setTouched] = useState(false);
  const [removed, setRemoved] = useState<{ readonly step: DraftStep; readonly at: number } | null>(null);
  const put = (next: readonly DraftStep[]) => {
    setTouched(true);
    setSteps(next);
  };
  return {
    steps,
    touched,
    removed: removed?.step ?? null,
    saved: () => {
      setTouched(false);
      setRemoved(null);
    },
    change: (i: number, value: Partial<DraftStep>) => put(steps.map((step, at) => (at === i ? { ...step, ...value } : step))),
    /** false: there is no step there */
    exchange: (i: number, j: number): boolean => {
      const [a, b] = [steps[i], steps[j]];
      if (!a || !b) return false;
      put(steps.map((step, at) => (at === i ? b : at === j ? a : step)));
      return true;
    },
    add: () => put([...steps, { key: 1 + Math.max(0, ...steps.map(({ key }) => key), removed?.step.key ?? 0), what: '', causeId: null }]),
    remove: (at: number) => {
      const step = steps[at];
      if (!step) return;
      setRemoved({ step, at });
      put(steps.filter((one) => one !== step));
    },
    undo: () => {
      if (!removed) return;
      put([...steps.slice(0, removed.at), removed.step, ...steps.slice(removed.at)]);
      setRemoved(null);
    },
  };
}

export type ChainDraft = ReturnType<typeof useChainDraft>;
