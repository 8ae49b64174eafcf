// Notes that something the law asks for has been decided or done.
import { type DutyView, dutyView, type NewDutyNote } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { dutiesQuery } from './duty-queries.ts';

export function NoteDialog({ view, onClose }: { readonly view: DutyView; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [note, setNote] = useState<NewDutyNote>({ duty: 'plan', doneOn: view.today, evidence: '' });
  const set = (change: Partial<NewDutyNote>) => setNote((before) => ({ ...before, ...change }));
  const save = useMutation({
    mutationFn: () => write(dutyView, 'POST', '/api/duties/notes', note),
    onSuccess: (now) => {
      queries.setQueryData(dutiesQuery.queryKey, now);
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('duty.note.title')}
      save={t('duty.note.save')}
      ready={note.evidence.trim().length >= 3}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      <SelectField
        label={t('duty.note.which')}
        name="duty"
        value={note.duty}
        onChange={(duty) => set({ duty })}
        options={view.duties.filter((one) => one.key !== 'agreements').map((one) => ({ value: one.key, text: one.name[lang] }))}
      />
      <TextField label={t('duty.note.day')} type="date" required name="doneOn" value={note.doneOn} onChange={(doneOn) => set({ doneOn })} />
      <TextField
        label={t('duty.note.evidence')}
        help={t('duty.note.help')}
        required
        maxLength={300}
        name="evidence"
        value={note.evidence}
        onChange={(evidence) => set({ evidence })}
      />
    </DialogForm>
  );
}
