// The area under the pointer, in list or map: the other lights up, and nothing else is drawn anew.
import { createContext, useContext, useSyncExternalStore } from 'react';

export interface Pointing {
  /** null = none */
  at(key: string | null): void;
  now(): string | null;
  listen(changed: () => void): () => void;
}

export function makePointing(): Pointing {
  let now: string | null = null;
  const listeners = new Set<() => void>();
  return {
    at(key) {
      if (key === now) return;
      now = key;
      for (const changed of listeners) changed();
    },
    now: () => now,
    listen(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

export const PointingContext = createContext<Pointing>(makePointing());

/** Whether it is this one; only the row that it comes to and the row that it leaves are drawn anew. */
export function useIsPointed(key: string | null): boolean {
  const pointing = useContext(PointingContext);
  return useSyncExternalStore(pointing.listen, () => key !== null && pointing.now() === key);
}
