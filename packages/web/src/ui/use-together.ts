// A page of many parts stands at once: what comes a moment later would push down what somebody has begun to read.
import { useEffect, useState } from 'react';

const patience = 2000;

/** False while parts are on their way, for two seconds at most; true from then on. */
export function useTogether(waiting: boolean): boolean {
  const [stands, setStands] = useState(!waiting);
  useEffect(() => {
    if (stands) return;
    const timer = setTimeout(() => setStands(true), patience);
    return () => clearTimeout(timer);
  }, [stands]);
  if (!waiting && !stands) setStands(true);
  return stands || !waiting;
}
