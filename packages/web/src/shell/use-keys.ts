// The keys of a page: what listens to them and what the help says of them are the same lines.
import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { ownKey } from './own-key.ts';

export interface PageKey {
  /** as the browser names it, a letter in lower case */
  readonly key: string;
  readonly does: MessageKey;
  /** as the help writes it; one of several alike says them all, the others say nothing ('') */
  readonly shown?: string;
  /** only where nothing has the focus: Enter on a link or a button belongs to that */
  readonly unfocused?: true;
  readonly run: () => void;
}

export type KeyLine = Pick<PageKey, 'key' | 'does' | 'shown'>;

/** Puts keys in the help; answers how to take them out again. */
export const KeysContext = createContext<(keys: readonly KeyLine[]) => () => void>(() => () => undefined);

/** @param keys  as many and the same as long as the part is shown; what they do may change */
export function useKeys(keys: readonly PageKey[]): void {
  const tell = useContext(KeysContext);
  const told = useEffectEvent(() => tell(keys));
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!ownKey(event)) return;
    const one = keys.find(({ key }) => key === (event.key.length === 1 ? event.key.toLowerCase() : event.key));
    if (one && (!one.unfocused || event.target === document.body)) one.run();
  });
  useEffect(() => {
    const forget = told();
    const press = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', press);
    return () => {
      forget();
      document.removeEventListener('keydown', press);
    };
  }, []);
}
