// Where a file is let go: by hand, or by the button for those who do not drag.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Button, FileTrigger, DropZone as Target } from 'react-aria-components';
import { upload } from '../api/upload.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';

export function DropZone() {
  const { t, percent } = useWords();
  const title = useId();
  const [sent, setSent] = useState(0);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: (file: File) => upload(file, setSent),
    onMutate: () => setSent(0),
    onSuccess: async (row) => {
      void queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/data/leverans/$id', params: { id: row.id } });
    },
  });
  const take = (file: File | undefined) => file && send.mutate(file);
  return (
    <Target
      aria-labelledby={title}
      className={({ isDropTarget }) => `drop${isDropTarget ? ' is-over' : ''}`}
      onDrop={async (event) => {
        const item = event.items.find((dropped) => dropped.kind === 'file');
        if (item?.kind === 'file') take(await item.getFile());
      }}
    >
      <h2 id={title}>{t('data.drop.title')}</h2>
      <p className="help">{t('data.drop.help')}</p>
      {send.isPending ? (
        <>
          <ProgressBar share={sent} label={t('data.sending', { file: send.variables.name, percent: percent(sent) })} />
          <p className="help">{t('data.stay')}</p>
        </>
      ) : (
        <FileTrigger onSelect={(files) => take(files?.[0])}>
          <Button className="btn btn-1">{t('data.drop.choose')}</Button>
        </FileTrigger>
      )}
      {send.error ? <FaultNote raised={send.error} /> : null}
    </Target>
  );
}
