// What the page shows as a file, for a purpose that is logged and stands in the file.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';

export function SourceDownload({ id, category }: { readonly id: string; readonly category: string | null }) {
  const { t, lang } = useWords();
  const { freshly } = useFreshly();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const fetchFile = useMutation({
    mutationFn: (format: 'xlsx' | 'csv') => {
      const asked = new URLSearchParams({ purpose: purpose.trim(), lang, ...(category === null ? {} : { category }) });
      return freshly(() => download(`/api/sources/${id}/content.${format}?${asked}`));
    },
    onSuccess: () => setOpen(false),
  });
  const ready = purpose.trim().length >= 5;
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('source.export')}
      </button>
      {open ? (
        <DialogForm
          title={t('source.export')}
          save="Excel (XLSX)"
          ready={ready}
          sending={fetchFile}
          onSave={() => fetchFile.mutate('xlsx')}
          onClose={() => setOpen(false)}
          more={
            <button type="button" className="btn" disabled={fetchFile.isPending || !ready} onClick={() => fetchFile.mutate('csv')}>
              CSV
            </button>
          }
        >
          <TextField
            label={t('sharing.purpose')}
            help={t('source.whyHelp')}
            name="purpose"
            value={purpose}
            maxLength={200}
            onChange={setPurpose}
          />
        </DialogForm>
      ) : null}
    </>
  );
}
