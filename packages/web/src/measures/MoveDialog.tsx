// Moves one occasion to another day or time, with a reason; its place in the schedule stays.
import { taskList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
    <AppDialog title={`${t('measures.move')}: ${occasion.title}`} open onClose={onClose}>
      <form
        className="stack report"
        onSubmit={(event) => {
          event.preventDefault();
          move.mutate();
        }}
      >
        <p>{occasion.when}</p>
        <TextField label={t('measures.move.day')} type="date" value={day} required onChange={setDay} />
        <TextField
          label={t('measures.move.from')}
          help={t('measures.clockHelp')}
          value={from}
          required
          maxLength={5}
          pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
          onChange={setFrom}
        />
        <TextField label={t('measures.why')} value={reason} required maxLength={300} onChange={setReason} />
        {move.error ? <FaultNote raised={move.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={move.isPending || day === '' || reason.trim().length < 3}>
            {t('measures.move')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('measures.cancelButton')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
