// Takes a drawing out as a file.
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function SaveButton({ onSave }: { readonly onSave: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="linkbtn save-svg" onClick={onSave}>
      <Icon name="download" />
      {t('cause.save')}
    </button>
  );
}
