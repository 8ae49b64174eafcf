// A dialog with fields: what is wrong stands beside the field that it is about, or else above the buttons; one saves, one leaves.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from './AppDialog.tsx';
import { FaultNote } from './FaultNote.tsx';
import { NamedFaultContext, namedFault } from './named-fault.ts';

interface Props {
  readonly title: string;
  /** what the filled button says */
  readonly save: string;
  /** the fields say enough to be sent */
  readonly ready?: boolean;
  /** the sending, as it goes: a mutation */
  readonly sending: { readonly isPending: boolean; readonly error: unknown };
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** the room's own look of what stands in it */
  readonly className?: string;
  /** further buttons, between saving and leaving */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** Mounted while it is open. */
export function DialogForm({ title, save, ready = true, sending, onSave, onClose, className = '', more, children }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** the fault that a field here is named by */
  const [beside, setBeside] = useState<unknown>(null);
  const { isPending, error } = sending;
  useLayoutEffect(() => {
    const named = namedFault(error);
    const field = named && form.current?.elements.namedItem(named.field);
    setBeside(field instanceof HTMLElement ? error : null);
    if (field instanceof HTMLElement) field.focus();
    // the button could not keep it while it was off
    else if (error && document.activeElement === document.body) button.current?.focus();
  }, [error]);
  return (
    <AppDialog title={title} open onClose={onClose}>
      <form
        ref={form}
        className={`stack ${className}`}
        autoComplete="off"
        aria-busy={isPending}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <NamedFaultContext value={beside === error ? namedFault(error) : null}>{children}</NamedFaultContext>
        {error && beside !== error ? <FaultNote raised={error} /> : null}
        <div className="row">
          <button ref={button} type="submit" className="btn btn-1" disabled={isPending || !ready}>
            {save}
          </button>
          {more}
          <button type="button" className="btn" onClick={onClose}>
            {t('app.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
