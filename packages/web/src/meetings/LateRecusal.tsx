// A conflict of interest that is told when the minutes are locked: the item is hidden from then on, and its decisions are tried again.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { ItemProps } from './item-props.ts';
import { RecuseForm } from './RecuseForm.tsx';

export function LateRecusal({ meeting, item }: Omit<ItemProps, 'mayWrite'>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('meetings.recuse')}
      </button>
      {open ? <RecuseForm meeting={meeting} item={item} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
