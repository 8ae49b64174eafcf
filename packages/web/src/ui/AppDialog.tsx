// A dialog: the browser's own, so the page behind it is out of reach, the focus goes in and back, and Escape leaves it.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { dialogLeft } from './dialog-left.ts';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function AppDialog({ open, ...rest }: Props) {
  return open ? createPortal(<OpenDialog {...rest} />, document.body) : null;
}

function OpenDialog({ title, onClose, children }: Omit<Props, 'open'>) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const leave = useRef(onClose);
  useLayoutEffect(() => {
    leave.current = onClose;
  });
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    const { classList, clientWidth } = document.documentElement;
    const bar = innerWidth > clientWidth && !classList.contains('had-bar');
    if (bar) classList.add('had-bar');
    dialog.showModal();
    dialog.focus();
    const forget = dialogLeft(dialog, () => leave.current());
    return () => {
      forget();
      dialog.close();
      if (bar) classList.remove('had-bar');
    };
  }, []);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
