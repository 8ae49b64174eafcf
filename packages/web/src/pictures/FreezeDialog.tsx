// Gives the present picture a name and keeps it unchanged for ever.
import { pictureListRow } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { useKeys } from '../shell/use-keys.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';

export function FreezeDialog() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  useKeys([{ key: 'f', does: 'picture.freeze', run: () => setOpen(true) }]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const freeze = useMutation({
    mutationFn: () => write(pictureListRow, 'POST', '/api/pictures/freeze', { name: name.trim() }),
    onSuccess: async (row) => {
      await queries.invalidateQueries({ queryKey: ['pictures'] });
      setOpen(false);
      await navigate({ to: '/bild/$id', params: { id: row.id } });
    },
  });
  return (
    <>
      <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
        {t('picture.freeze')}
      </button>
      {open ? (
        <DialogForm
          title={t('freeze.title')}
          save={t('freeze.save')}
          ready={name.trim() !== ''}
          sending={freeze}
          onSave={() => freeze.mutate()}
          onClose={() => setOpen(false)}
        >
          <p>{t('freeze.text')}</p>
          <TextField label={t('freeze.name')} name="name" value={name} maxLength={120} required onChange={setName} />
        </DialogForm>
      ) : null}
    </>
  );
}
