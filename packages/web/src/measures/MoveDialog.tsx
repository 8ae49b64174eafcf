// Moves one occasion to another day or time, with a reason; its place in the schedule stays.
import { taskList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly occasion: { readonly id: string; readonly title: string; readonly when: string; readonly start: string };
  readonly onClose: () => void;
}

export function MoveDialog({ occasion, onClose }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [day, setDay] = useState('');
  const [from, setFrom] = useState(occasion.start.slice(11));
  const [reason, setReason] = useState('');
  const move = useMutation({
    mutationFn: () => write(taskList, 'POST', `/api/activities/${occasion.id}/move`, { day, from, reason }),
    onSuccess: async (now) => {
      queries.setQueryData(['tasks'], now);
      await queries.invalidateQueries({ queryKey: ['measures'] });
      onClose();
    },
  });
  return (
    <DialogForm
      className="report"
      title={`${t('measures.move')}: ${occasion.title}`}
      save={t('measures.move')}
      ready={day !== '' && reason.trim().length >= 3}
      sending={move}
      onSave={() => move.mutate()}
      onClose={onClose}
    >
      <p>{occasion.when}</p>
      <TextField label={t('measures.move.day')} type="date" name="day" value={day} required onChange={setDay} />
      <TextField
        label={t('measures.move.from')}
        help={t('measures.clockHelp')}
        name="from"
        value={from}
        required
        maxLength={5}
        pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
        onChange={setFrom}
      />
      <TextField label={t('measures.why')} name="reason" value={reason} required maxLength={300} onChange={setReason} />
    </DialogForm>
  );
}
