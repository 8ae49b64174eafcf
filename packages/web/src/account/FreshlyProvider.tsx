// Holds the one dialog that asks again, and those who wait for its answer.
import { reauthenticationWays } from '@samsyn/domain';
import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { ask } from '../api/ask.ts';
import { isFault } from '../api/fault-error.ts';
import { lazyRoom } from '../shell/lazy-room.ts';
import { type Freshly, FreshlyContext } from './freshly.ts';

const AskAgain = lazyRoom(() => import('./AskAgain.tsx'), 'AskAgain');

interface Waiting {
  readonly done: () => void;
  readonly left: () => void;
}
class LeftUnanswered extends Error {}

export function FreshlyProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<Waiting[]>([]);
  const answer = (how: keyof Waiting) => {
    setOpen(false);
    for (const one of waiting.current.splice(0)) one[how]();
  };
  const value = useMemo<Freshly>(() => {
    const askAgain = () =>
      new Promise<void>((resolve, reject) => {
        waiting.current.push({ done: resolve, left: () => reject(new LeftUnanswered()) });
        setOpen(true);
      });
    return {
      async freshly(action) {
        try {
          return await action();
        } catch (raised) {
          if (!isFault(raised) || raised.body.code !== 'session.reauth') throw raised;
          await askAgain().catch(() => {
            throw raised;
          });
          return action();
        }
      },
      async ensureFresh() {
        if (!(await ask(reauthenticationWays, '/api/session/ways')).fresh) await askAgain();
      },
    };
  }, []);
  return (
    <FreshlyContext value={value}>
      {children}
      <Suspense>{open ? <AskAgain open onDone={() => answer('done')} onLeave={() => answer('left')} /> : null}</Suspense>
    </FreshlyContext>
  );
}
