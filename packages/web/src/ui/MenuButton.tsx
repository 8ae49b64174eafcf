// A button with a menu. The button stands in the page by itself; what opens under it is fetched when somebody reaches for the button, so that no page
// waits for a menu that nobody opens.
import { type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { fetched } from '../api/connection.ts';
import type { MenuEntry, MenuTicks } from './menu-entry.ts';

const load = async () => ({ default: (await import('./OpenMenu.tsx')).OpenMenu });
const OpenMenu = lazy(() => fetched(load));
/** Ahead of the press; what goes wrong here is met there. */
const reachedFor = () => void load().catch(() => undefined);

const focusByKey: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['Enter', 'first'],
  [' ', 'first'],
  ['ArrowDown', 'first'],
  ['ArrowUp', 'last'],
]);

interface Props {
  readonly label: string;
  readonly holds: readonly MenuEntry[] | MenuTicks;
  /** the button's own look */
  readonly className?: string;
  readonly placement?: 'bottom start' | 'bottom end';
  readonly children?: ReactNode;
}

/** @param children  what the button shows, when it is more than its label */
export function MenuButton({ label, holds, className = 'btn', placement = 'bottom end', children = label }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'first' | 'last' | true | null>(null);
  const close = () => setOpen(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const focus = focusByKey.get(event.key);
    if (focus) setOpen(focus);
    else if (event.key === 'Escape' && open !== null) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onPointerEnter={reachedFor}
        onFocus={reachedFor}
        onKeyDown={onKeyDown}
        // has opened it on its way down: it is no press as well
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onClick={(event) => {
          // Safari gives a pressed button no focus, and there would be nowhere to come back to
          event.currentTarget.focus();
          // a press without a pointer came from a reader
          setOpen(open === null ? (event.detail === 0 ? 'first' : true) : null);
        }}
      >
        {children}
      </button>
      {open === null ? null : (
        <Suspense fallback={<StillComing button={button} onLeave={close} />}>
          <OpenMenu label={label} holds={holds} button={button} focus={open} placement={placement} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

interface ComingProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onLeave: () => void;
}

/** Whoever has gone on to something else meanwhile is not fetched back by a menu that comes late. */
function StillComing({ button, onLeave }: ComingProps) {
  useLayoutEffect(() => {
    const pressed = button.current;
    pressed?.addEventListener('blur', onLeave);
    return () => pressed?.removeEventListener('blur', onLeave);
  }, [button, onLeave]);
  return null;
}
