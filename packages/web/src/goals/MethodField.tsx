// How and by whom it is measured: in words, fixed when the goal is locked.
import { useId } from 'react';
import { useWords } from '../i18n/use-words.ts';

export function MethodField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('goal.how')}</label>
      <textarea
        id={id}
        className="inp"
        rows={3}
        maxLength={2000}
        minLength={10}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
