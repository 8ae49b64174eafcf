// The quarantine as a file, for whoever corrects the rows at the sender's.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';

export function QuarantineDownload({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        <Icon name="download" />
        {t('import.quarantine.download')}
      </button>
      {open ? (
        <ExportDialog what={t('export.quarantine')} path={`/api/imports/${id}/quarantine.csv`} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
