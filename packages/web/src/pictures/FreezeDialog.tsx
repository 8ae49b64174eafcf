// Gives the present picture a name and keeps it unchanged for ever.
import { pictureListRow } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';

export function FreezeDialog() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
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
      <AppDialog title={t('freeze.title')} open={open} onClose={() => setOpen(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') freeze.mutate();
          }}
        >
          <p>{t('freeze.text')}</p>
          <div className="field">
            <label htmlFor="freeze-name">{t('freeze.name')}</label>
            <input
              id="freeze-name"
              className="inp"
              value={name}
              maxLength={120}
              required
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          {freeze.error ? <FaultNote raised={freeze.error} /> : null}
          <div className="row">
            <button type="submit" className="btn btn-1" disabled={freeze.isPending || name.trim() === ''}>
              {t('freeze.save')}
            </button>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {t('freeze.cancel')}
            </button>
          </div>
        </form>
      </AppDialog>
    </>
  );
}
