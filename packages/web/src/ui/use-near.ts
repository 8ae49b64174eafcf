// What is heavy and not yet looked at: it comes when it nears the screen and the browser has drawn the rest.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** For Safari, which has no idle time to tell of. */
const soon = (run: () => void): void =>
  void ('requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 100));

/**
 * Whether the element has been within half a screen once.
 *
 * @param orAfter  ms that it is waited for at most: a page can be printed that nobody has scrolled
 */
export function useNear<T extends Element>(orAfter?: number): [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        soon(() => setNear(true));
      },
      { rootMargin: '50%' },
    );
    watch.observe(element.current);
    const timer = orAfter === undefined ? undefined : setTimeout(() => setNear(true), orAfter);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [near, orAfter]);
  return [element, near];
}
