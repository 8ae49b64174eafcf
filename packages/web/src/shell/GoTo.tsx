// The way to everything with a name: a button in the top bar, and the key / from anywhere. What it takes is fetched when it is first opened.
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ownKey } from './own-key.ts';

const GoToDialog = lazy(() => import('./GoToDialog.tsx').then((part) => ({ default: part.GoToDialog })));

export function GoTo() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || !ownKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <button type="button" className="tool go-to" onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span>{t('goto.open')}</span>
        <kbd>/</kbd>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <GoToDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
