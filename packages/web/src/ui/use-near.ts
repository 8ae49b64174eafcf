// What is heavy and not yet looked at: it comes when it nears the screen and the browser has drawn the rest.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** For Safari, which has no idle time to tell of. */
const soon = (run: () => void): void =>
  void ('requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 100));

/** Whether the element has been within half a screen once. */
export function useNear<T extends Element>(): [RefObject<T | null>, boolean] {
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
    return () => watch.disconnect();
  }, [near]);
  return [element, near];
}
