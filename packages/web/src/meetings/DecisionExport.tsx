// Takes the decisions found out as a file, once it is said what for.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { DecisionSearch } from './decision-search.ts';
import { decisionParameters } from './queries.ts';

export function DecisionExport({ search }: { readonly search: DecisionSearch }) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const take = useMutation({
    mutationFn: (ending: 'csv' | 'json') => {
      const asked = decisionParameters(search);
      asked.set('purpose', purpose);
      asked.set('lang', lang);
      return download(`/api/decisions.${ending}?${asked}`);
    },
    onSuccess: () => setOpen(false),
  });
  const ready = purpose.trim().length >= 3;
  return (
    <>
      <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
        <Icon name="download" />
        {t('decisions.export')}
      </button>
      {open ? (
        <DialogForm
          title={t('decisions.export')}
          save="CSV"
          ready={ready}
          sending={take}
          onSave={() => take.mutate('csv')}
          onClose={() => setOpen(false)}
          more={
            <button type="button" className="btn" disabled={take.isPending || !ready} onClick={() => take.mutate('json')}>
              JSON
            </button>
          }
        >
          <p>{t('decisions.exportText')}</p>
          <TextField label={t('decisions.purpose')} name="purpose" value={purpose} maxLength={200} required onChange={setPurpose} />
        </DialogForm>
      ) : null}
    </>
  );
}
