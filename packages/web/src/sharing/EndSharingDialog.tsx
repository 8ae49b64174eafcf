// Takes a sharing back. It cannot be undone, so what happens is said first.
import { type Sharing, type SourceDetail, sourceDetail } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
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
    <DialogForm
      title={t('sharing.endTitle', { org: sharing.organisation.name })}
      save={t('sharing.end')}
      sending={end}
      onSave={() => end.mutate()}
      onClose={onClose}
    >
      <p>{t('sharing.endText', { n: sharing.frozen })}</p>
      <TextField label={t('sharing.endReason')} name="reason" value={reason} required onChange={setReason} />
    </DialogForm>
  );
}
