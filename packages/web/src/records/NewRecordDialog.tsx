// Registers what was drawn up or received outside Samsyn.
import { recordRow } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
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
      {open ? (
        <DialogForm
          title={t('records.add')}
          save={t('records.save')}
          ready={title.trim() !== ''}
          sending={add}
          onSave={() => add.mutate()}
          onClose={() => setOpen(false)}
        >
          <p>{t('records.addText')}</p>
          <TextField
            label={t('records.title')}
            help={t('records.titleHelp')}
            name="title"
            value={title}
            maxLength={200}
            required
            onChange={setTitle}
          />
          <TextField
            label={t('records.number')}
            help={t('records.numberHelp')}
            name="registerNumber"
            value={number}
            maxLength={60}
            onChange={setNumber}
          />
        </DialogForm>
      ) : null}
    </>
  );
}
