// What stands below a page's finding. On the first page of a visit the finding is drawn before it: on a slow telephone it can be read half a second
// earlier. On later pages all stands at once, so that coming back is to where one was.
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';

let opened = false;

export function AfterFinding({ children }: { readonly children: ReactNode }) {
  const [first] = useState(!opened);
  useEffect(() => {
    opened = true;
  }, []);
  return useDeferredValue(true, !first) ? children : null;
}
