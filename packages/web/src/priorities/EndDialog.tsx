// Ends a priority in force, with a reason.
import { priorityList, type RoundProblem } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';

export type Chosen = RoundProblem & { readonly priority: NonNullable<RoundProblem['priority']> };

export function EndDialog({ problem, onClose }: { readonly problem: Chosen; readonly onClose: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => write(priorityList, 'POST', `/api/priorities/${problem.priority.id}/end`, { reason }),
    onSuccess: async () => {
      await Promise.all(['priorities', 'problems'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('priority.endOf', { name: problem.name })}
      save={t('priority.endIt')}
      ready={reason.trim().length >= 10}
      sending={end}
      onSave={() => end.mutate()}
      onClose={onClose}
    >
      <p>{t('priority.end.text')}</p>
      <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
