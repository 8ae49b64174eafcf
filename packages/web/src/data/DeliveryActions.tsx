// Store, cancel, undo, and the way to the new picture.
import { type ImportPreview, importSummary } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';

export function DeliveryActions({ given }: { readonly given: ImportPreview }) {
  const { t, n } = useWords();
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const fresh = () => queries.invalidateQueries({ queryKey: ['imports'] });
  const store = useMutation({ mutationFn: () => write(importSummary, 'POST', `/api/imports/${given.id}/store`), onSuccess: fresh });
  const undo = useMutation({
    mutationFn: () => write(importSummary, 'DELETE', `/api/imports/${given.id}`),
    onSuccess: async () => {
      setAsking(false);
      for (const key of ['imports', 'sources', 'picture', 'pictures']) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
  const busy = store.isPending || undo.isPending;
  return (
    <div className="acts">
      {store.error ? <FaultNote raised={store.error} /> : null}
      {given.state === 'previewed' || given.state === 'reading' || given.mappable ? (
        <button type="button" className="btn" disabled={busy} onClick={() => undo.mutate()}>
          {t('import.cancel')}
        </button>
      ) : null}
      {given.state === 'previewed' && (given.rows?.accepted ?? 0) > 0 && given.asks.length === 0 ? (
        <button type="button" className="btn btn-1" disabled={busy} onClick={() => store.mutate()}>
          {t('import.store', { accepted: n(given.rows?.accepted ?? 0) })}
        </button>
      ) : null}
      {given.state === 'stored' ? (
        <>
          <button type="button" className="btn" disabled={busy} onClick={() => setAsking(true)}>
            {t('import.undo')}
          </button>
          <Link className="btn btn-1" to="/bild">
            {t('import.toPicture')}
          </Link>
        </>
      ) : null}
      {asking ? (
        <DialogForm
          title={t('import.undo')}
          save={t('import.undo')}
          sending={{ isPending: busy, error: undo.error }}
          onSave={() => undo.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{t('import.undo.sure', { file: given.file })}</p>
        </DialogForm>
      ) : null}
    </div>
  );
}
