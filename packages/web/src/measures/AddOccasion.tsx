// One more occasion beside the schedule, or the first of a measure that has none.
import { madeMeasure } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';

export function AddOccasion({ measureId }: { readonly measureId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [day, setDay] = useState('');
  const [from, setFrom] = useState('18:00');
  const [minutes, setMinutes] = useState('120');
  const add = useMutation({
    mutationFn: () => write(madeMeasure, 'POST', `/api/measures/${measureId}/activities`, { day, from, minutes: Number(minutes) }),
    onSuccess: async () => {
      setDay('');
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
  return (
    <form
      className="addocc"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <TextField label={t('measures.add.day')} type="date" value={day} required onChange={setDay} />
      <TextField
        label={t('measures.add.from')}
        value={from}
        required
        maxLength={5}
        pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
        onChange={setFrom}
      />
      <TextField label={t('measures.add.minutes')} type="number" min={5} max={1440} value={minutes} required onChange={setMinutes} />
      <button type="submit" className="btn" disabled={add.isPending || day === ''}>
        {t('measures.add')}
      </button>
      {add.error ? <FaultNote raised={add.error} /> : null}
    </form>
  );
}
