// What has just been reported, and the way back.
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Saved } from './use-quick-report.ts';

export function SavedReport({ saved, busy, onUndo }: { readonly saved: Saved; readonly busy: boolean; readonly onUndo: () => void }) {
  const { t, n } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  // the card that had the focus is gone
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const { title, number, unit } = saved;
  return (
    <div className="strip ok saved" role="status">
      <Icon name="check" />
      <span>
        <b>{t('tasks.saved')}</b> {title}, {unit === null ? t('tasks.savedMinutes', { n: n(number) }) : `${n(number)} ${unit}`}
      </span>
      <span className="sp" />
      <button ref={undo} type="button" className="btn" disabled={busy} onClick={onUndo}>
        {t('tasks.undo')}
      </button>
    </div>
  );
}
