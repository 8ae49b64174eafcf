// Says which cause was taken away, and brings it back.
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { CauseEdits } from './use-cause-edits.ts';

export function RemovedCause({ edits: { removed, undo } }: { readonly edits: CauseEdits }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // what had the focus is gone
  useEffect(() => {
    if (removed) button.current?.focus();
  }, [removed]);
  if (!removed) return null;
  return (
    <p className="strip info" role="status">
      <span>{t('cause.removed', { statement: removed.statement })}</span>
      <span className="sp" />
      <button ref={button} type="button" className="linkbtn" onClick={undo}>
        {t('cause.undo')}
      </button>
    </p>
  );
}
