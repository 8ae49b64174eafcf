// The keys of the list and the evidence pages, on ?.
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';

const keys = [
  ['J', 'keys.next'],
  ['K', 'keys.prev'],
  ['Enter', 'keys.open'],
  ['F', 'picture.freeze'],
  ['Esc', 'keys.back'],
  ['/', 'goto.open'],
  ['?', 'keys.help'],
] as const;

export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <AppDialog title={t('keys.title')} open={open} onClose={onClose}>
      <div className="keys">
        <dl>
          {keys.flatMap(([key, name]) => [
            <dt key={key}>
              <kbd>{key}</kbd>
            </dt>,
            <dd key={name}>{t(name)}</dd>,
          ])}
        </dl>
      </div>
      <div className="row">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </AppDialog>
  );
}
