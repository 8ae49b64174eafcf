// What the page shows as a file, for a purpose that is logged and stands in the file.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';

const formats = ['xlsx', 'csv'] as const;

export function SourceDownload({ id, category }: { readonly id: string; readonly category: string | null }) {
  const { t, lang } = useWords();
  const { freshly } = useFreshly();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const fetchFile = useMutation({
    mutationFn: (format: (typeof formats)[number]) => {
      const asked = new URLSearchParams({ purpose: purpose.trim(), lang, ...(category === null ? {} : { category }) });
      return freshly(() => download(`/api/sources/${id}/content.${format}?${asked}`));
    },
    onSuccess: () => setOpen(false),
  });
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('source.export')}
      </button>
      <AppDialog title={t('source.export')} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          <TextField label={t('sharing.purpose')} help={t('source.whyHelp')} value={purpose} maxLength={200} onChange={setPurpose} />
          {fetchFile.error ? <FaultNote raised={fetchFile.error} /> : null}
          <div className="row">
            {formats.map((format) => (
              <button
                key={format}
                type="button"
                className={format === 'xlsx' ? 'btn btn-1' : 'btn'}
                disabled={fetchFile.isPending || purpose.trim().length < 5}
                onClick={() => fetchFile.mutate(format)}
              >
                {format === 'xlsx' ? 'Excel (XLSX)' : 'CSV'}
              </button>
            ))}
          </div>
        </div>
      </AppDialog>
    </>
  );
}
