// All keys, on ?, from anywhere: what works on the page that is shown, then what works everywhere.
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { ownKey } from './own-key.ts';
import { type KeyLine, KeysContext } from './use-keys.ts';

const everywhere: readonly KeyLine[] = [
  { key: '/', does: 'goto.open' },
  { key: '?', does: 'keys.help' },
  { key: 'Tab', does: 'keys.tab' },
  { key: 'Escape', does: 'keys.escape' },
];

export function KeyHelp({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  // a page and the parts of it that listen, each by itself
  const [parts, setParts] = useState<readonly (readonly KeyLine[])[]>([]);
  const [open, setOpen] = useState(false);
  const tell = useCallback((keys: readonly KeyLine[]) => {
    setParts((now) => [...now, keys]);
    return () => setParts((now) => now.filter((one) => one !== keys));
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === '?' && ownKey(event)) setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  const leave = () => setOpen(false);
  const here = parts.flat().filter(({ shown }) => shown !== '');
  return (
    <KeysContext value={tell}>
      {children}
      <AppDialog title={t('keys.title')} open={open} onClose={leave}>
        {here.length > 0 ? <Keys title={t('keys.here')} lines={here} /> : null}
        <Keys title={t('keys.everywhere')} lines={everywhere.filter(({ key }) => !here.some((own) => own.key === key))} />
        <div className="row">
          <button type="button" className="btn" onClick={leave}>
            {t('app.close')}
          </button>
        </div>
      </AppDialog>
    </KeysContext>
  );
}

const written = (key: string): string => (key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key);

function Keys({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) {
  const { t } = useWords();
  return (
    <div className="keys">
      <h3>{title}</h3>
      <dl>
        {lines.map(({ key, does, shown }) => (
          <div key={key}>
            <dt>
              <kbd>{shown ?? written(key)}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
