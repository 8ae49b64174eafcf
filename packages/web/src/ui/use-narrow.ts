// Whether the screen is a phone's: drawings are then made for it, not shrunk.
import { useSyncExternalStore } from 'react';

const query = '(max-width: 720px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
