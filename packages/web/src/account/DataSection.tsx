// What is held about the person, as a file, and leaving for good.
import { accountExport } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { nothing } from '../sign-in/open-send.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useFreshly } from './freshly.ts';

export function DataSection() {
  const { t } = useWords();
  const { freshly } = useFreshly();
  const [leaving, setLeaving] = useState(false);
  const fetchIt = useMutation({
    mutationFn: () => freshly(() => ask(accountExport, '/api/account/export')),
    onSuccess: (held) => saveFile('samsyn-mitt-konto.json', JSON.stringify(held, null, 2)),
  });
  const erase = useMutation({
    mutationFn: () => freshly(() => write(nothing, 'POST', '/api/account/erase')),
    onSuccess: () => location.assign('/'),
  });
  return (
    <div className="part">
      <h2>{t('account.data')}</h2>
      <p>{t('account.data.text')}</p>
      {fetchIt.error ? <FaultNote raised={fetchIt.error} /> : null}
      <span className="deeds">
        <button type="button" className="btn" disabled={fetchIt.isPending} onClick={() => fetchIt.mutate()}>
          {t('account.data.export')}
        </button>
        <button type="button" className="btn" onClick={() => setLeaving(true)}>
          {t('account.data.erase')}
        </button>
      </span>
      {leaving ? (
        <DialogForm
          title={t('account.data.erase')}
          save={t('account.data.erase.yes')}
          sending={erase}
          onSave={() => erase.mutate()}
          onClose={() => setLeaving(false)}
        >
          <p>{t('account.data.erase.text')}</p>
        </DialogForm>
      ) : null}
    </div>
  );
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
