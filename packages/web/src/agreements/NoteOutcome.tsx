// Notes how a promise went, what was reached, and whether the next agreement carries it on.
import type { AgreementView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';

type Noted = AgreementView['outcomes'][number];
interface Props {
  readonly view: AgreementView;
  readonly id: string;
  readonly now: Noted | null;
  readonly onClose: () => void;
}
const none = { sv: '', en: '' };

export function NoteOutcome({ view, id, now, onClose }: Props) {
  const { t } = useWords();
  const [form, setForm] = useState<Omit<Noted, 'id'>>({
    outcome: now?.outcome ?? 'open',
    note: now?.note ?? none,
    effect: now?.effect ?? null,
    effectNote: now?.effectNote ?? none,
    carryOn: now?.carryOn ?? false,
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const save = useAgreementChange(onClose);
  return (
    <DialogForm
      title={t('agreement.outcome.title')}
      save={t('agreement.save')}
      sending={save}
      onSave={() => save.mutate({ method: 'PUT', path: `/api/agreements/${view.id}/commitments/${id}`, body: form })}
      onClose={onClose}
    >
      <SelectField
        label={t('agreement.commitment.outcome')}
        name="outcome"
        value={form.outcome}
        onChange={(outcome) => set({ outcome })}
        options={(['open', 'done', 'partly', 'not'] as const).map((value) => ({ value, text: t(`agreement.outcome.${value}`) }))}
      />
      <TextField label={t('agreement.outcome.noteSv')} value={form.note.sv} onChange={(sv) => set({ note: { ...form.note, sv } })} />
      <TextField label={t('agreement.outcome.noteEn')} value={form.note.en} onChange={(en) => set({ note: { ...form.note, en } })} />
      <SelectField
        label={t('agreement.outcome.effect')}
        value={form.effect ?? 'none'}
        onChange={(effect) => set({ effect: effect === 'none' ? null : effect })}
        options={(['none', 'fell', 'no_clear_change', 'rose', 'cannot_tell'] as const).map((value) => ({
          value,
          text: t(`agreement.effect.${value}`),
        }))}
      />
      <TextField
        label={t('agreement.outcome.effectSv')}
        value={form.effectNote.sv}
        onChange={(sv) => set({ effectNote: { ...form.effectNote, sv } })}
      />
      <TextField
        label={t('agreement.outcome.effectEn')}
        value={form.effectNote.en}
        onChange={(en) => set({ effectNote: { ...form.effectNote, en } })}
      />
      <label className="tick">
        <input type="checkbox" checked={form.carryOn} onChange={(event) => set({ carryOn: event.target.checked })} />
        <span>{t('agreement.outcome.carry')}</span>
      </label>
    </DialogForm>
  );
}
