// Doing what needs the person to have shown just now who she is: `freshly(action)` asks her when the server says so, then does it again.
import { createContext, useContext } from 'react';

export interface Freshly {
  /** runs the action; after session.reauth the dialog is shown, and the action is run once more. Rejects with the fault when she leaves it */
  freshly<T>(action: () => Promise<T>): Promise<T>;
  /** for what is no request of ours, such as following a link to a file: resolves when she has shown it */
  ensureFresh(): Promise<void>;
}

export const FreshlyContext = createContext<Freshly | null>(null);

export function useFreshly(): Freshly {
  const found = useContext(FreshlyContext);
  if (!found) throw new Error('being asked again is asked for outside its provider');
  return found;
}
