// Takes a sharing back. It cannot be undone, so what happens is said first.
import { type Sharing, type SourceDetail, sourceDetail } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly source: SourceDetail;
  readonly sharing: Sharing;
  readonly onClose: () => void;
}

export function EndSharingDialog({ source, sharing, onClose }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => freshly(() => write(sourceDetail, 'POST', `/api/sources/${source.id}/sharings/${sharing.id}/end`, { reason })),
    onSuccess: (now) => {
      queries.setQueryData(['source', source.id], now);
      onClose();
    },
  });
  return (
    <AppDialog title={t('sharing.endTitle', { org: sharing.organisation.name })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate();
        }}
      >
        <p>{t('sharing.endText', { n: sharing.frozen })}</p>
        <TextField label={t('sharing.endReason')} value={reason} required onChange={setReason} />
        {end.error ? <FaultNote raised={end.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={end.isPending}>
            {t('sharing.end')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('sharing.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
