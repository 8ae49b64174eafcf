// A party says what it knows about a remark on the data.
import { dataCalendar, type NewExplanation, type PictureWarning } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { afterExplaining } from './calendar-queries.ts';

export function ExplainDialog({ remark, onClose }: { readonly remark: PictureWarning; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [kind, setKind] = useState<NewExplanation['kind']>('explained');
  const [note, setNote] = useState('');
  const { code, source, category, area, from, to } = remark;
  const save = useMutation({
    mutationFn: () =>
      write(dataCalendar, 'POST', '/api/data-calendar/explanations', { code, source, category, area, from, to, kind, note }),
    onSuccess: (now) => {
      afterExplaining(queries, now);
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('calendar.explain.title')}
      save={t('calendar.explain.save')}
      ready={kind === 'confirmed' || note.trim().length >= 3}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      <p>{remark[lang]}</p>
      <SelectField
        label={t('calendar.explain.kind')}
        name="kind"
        value={kind}
        onChange={setKind}
        options={(['explained', 'confirmed'] as const).map((value) => ({ value, text: t(`calendar.explain.${value}`) }))}
      />
      <TextArea
        label={t('calendar.explain.note')}
        help={t('calendar.explain.help')}
        name="note"
        required={kind === 'explained'}
        value={note}
        onChange={setNote}
      />
    </DialogForm>
  );
}
