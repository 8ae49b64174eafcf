// What stands below a page's finding. On the first page of a visit the finding is seen before the rest is begun: on a slow telephone it can be read
// half a second earlier. On later pages all stands at once, so that coming back is to where one was.
import { type ReactNode, startTransition, useEffect, useState } from 'react';

let opened = false;
/** A page that nobody looks at has no frames to wait for. */
const patience = 300;

export function AfterFinding({ children }: { readonly children: ReactNode }) {
  const [stands, setStands] = useState(opened);
  useEffect(() => {
    opened = true;
    if (stands) return;
    const draw = () => startTransition(() => setStands(true));
    let seen: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      seen = setTimeout(draw);
    });
    const late = setTimeout(draw, patience);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(seen);
      clearTimeout(late);
    };
  }, [stands]);
  return stands ? children : null;
}
