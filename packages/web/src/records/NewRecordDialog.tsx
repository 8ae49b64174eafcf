// Registers what was drawn up or received outside Samsyn.
import { recordRow } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';

export function NewRecordDialog() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [number, setNumber] = useState('');
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: () => write(recordRow, 'POST', '/api/records', { title, registerNumber: number.trim() === '' ? null : number }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['records'] });
      setTitle('');
      setNumber('');
      setOpen(false);
    },
  });
  return (
    <>
      <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
        {t('records.add')}
      </button>
      <AppDialog title={t('records.add')} open={open} onClose={() => setOpen(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate();
          }}
        >
          <p>{t('records.addText')}</p>
          <TextField label={t('records.title')} help={t('records.titleHelp')} value={title} maxLength={200} required onChange={setTitle} />
          <TextField label={t('records.number')} help={t('records.numberHelp')} value={number} maxLength={60} onChange={setNumber} />
          {add.error ? <FaultNote raised={add.error} /> : null}
          <div className="row">
            <button type="submit" className="btn btn-1" disabled={add.isPending || title.trim() === ''}>
              {t('records.save')}
            </button>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {t('records.cancel')}
            </button>
          </div>
        </form>
      </AppDialog>
    </>
  );
}
