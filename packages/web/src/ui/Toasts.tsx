// What was just done, with a way back for ten seconds: rather this than a question before.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Told {
  readonly text: string;
  readonly undo?: () => void;
}

const ToastContext = createContext<(told: Told) => void>(() => undefined);
const shown = 10_000;

/** Tells what was done; a later one takes the place of the one before. */
export const useToast = (): ((told: Told) => void) => useContext(ToastContext);

export function Toasts({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const [held, setHeld] = useState(false);
  const left = useRef(shown);
  const tell = useCallback((next: Told) => {
    left.current = shown;
    setTold(next);
  }, []);
  // the time stands still while it is read or about to be pressed
  useEffect(() => {
    if (!told || held) return;
    const began = performance.now();
    const timer = setTimeout(() => setTold(null), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1000, left.current - (performance.now() - began));
    };
  }, [told, held]);
  return (
    <ToastContext value={tell}>
      {children}
      <section
        className="toasts"
        aria-label={t('toast.region')}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role="status">
          {told ? (
            <p className="toast">
              <span>{told.text}</span>
              {told.undo ? (
                <button
                  type="button"
                  className="linkbtn"
                  onClick={() => {
                    setTold(null);
                    setHeld(false);
                    told.undo?.();
                  }}
                >
                  {t('toast.undo')}
                </button>
              ) : null}
            </p>
          ) : null}
        </div>
      </section>
    </ToastContext>
  );
}
