// Rows are opened for a purpose, in one sentence that the auditor can read.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TextField } from '../ui/TextField.tsx';

export function PurposeForm({ onGiven }: { readonly onGiven: (purpose: string) => void }) {
  const { t } = useWords();
  const [purpose, setPurpose] = useState('');
  return (
    <form
      className="stack purpose"
      onSubmit={(event) => {
        event.preventDefault();
        onGiven(purpose.trim());
      }}
    >
      <TextField label={t('source.why')} help={t('source.whyHelp')} value={purpose} maxLength={200} required onChange={setPurpose} />
      <p>
        <button type="submit" className="btn btn-1" disabled={purpose.trim().length < 5}>
          {t('source.open')}
        </button>
      </p>
    </form>
  );
}
