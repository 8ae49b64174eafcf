// One document of the register: its title, number, secrecy mark and state, as the registrar sets them.
import { type RecordList, type RecordRow, recordRow, recordWords, secrecyProvisions } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly row: RecordRow;
  readonly series: RecordList['series'];
  readonly onClose: () => void;
}

export function RecordDialog({ row, series, onClose }: Props) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const [form, setForm] = useState({
    title: row.title,
    titleSecret: row.titleSecret,
    number: row.registerNumber ?? '',
    next: false,
    paragraph: row.secrecy?.paragraph ?? '',
    by: row.secrecy?.by ?? session?.organisation.name ?? '',
    note: row.secrecy?.note ?? '',
    state: row.state,
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const save = useMutation({
    mutationFn: () => write(recordRow, 'PATCH', `/api/records/${row.id}`, changeOf(row, form)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['records'] });
      onClose();
    },
  });
  return (
    <DialogForm
      title={recordWords[lang].kinds[row.kind]}
      save={t('records.save')}
      ready={form.title.trim() !== ''}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      <TextField label={t('records.title')} name="title" value={form.title} maxLength={200} required onChange={(title) => set({ title })} />
      <label className="tick">
        <input type="checkbox" checked={form.titleSecret} onChange={(event) => set({ titleSecret: event.target.checked })} />
        <span>{t('records.titleSecret')}</span>
      </label>
      <TextField
        label={t('records.number')}
        help={t('records.numberHelp')}
        name="registerNumber"
        value={form.next ? (series?.next ?? '') : form.number}
        maxLength={60}
        onChange={(number) => set({ number, next: false })}
      />
      {series && !form.next ? (
        <button type="button" className="linkbtn" onClick={() => set({ next: true })}>
          {t('records.next', { number: series.next })}
        </button>
      ) : null}
      <TextField
        label={t('records.paragraph')}
        help={t('records.paragraphHelp')}
        name="paragraph"
        value={form.paragraph}
        maxLength={60}
        list="record-provisions"
        onChange={(paragraph) => set({ paragraph })}
      />
      <datalist id="record-provisions">
        {secrecyProvisions.map((provision) => (
          <option key={provision.paragraph} value={provision.paragraph} label={provision[lang]} />
        ))}
      </datalist>
      {form.paragraph.trim() === '' ? null : (
        <>
          <TextField label={t('records.by')} name="by" value={form.by} maxLength={120} required onChange={(by) => set({ by })} />
          <TextField
            label={t('records.note')}
            help={t('records.noteHelp')}
            name="note"
            value={form.note}
            maxLength={500}
            onChange={(note) => set({ note })}
          />
        </>
      )}
      <div className="field">
        <label htmlFor="record-state">{t('records.state')}</label>
        <select
          id="record-state"
          className="inp"
          value={form.state}
          onChange={(event) => set({ state: event.target.value === 'finished' ? 'finished' : 'draft' })}
        >
          <option value="draft">{recordWords[lang].states.draft}</option>
          <option value="finished">{recordWords[lang].states.finished}</option>
        </select>
      </div>
    </DialogForm>
  );
}

interface Form {
  readonly title: string;
  readonly titleSecret: boolean;
  readonly number: string;
  readonly next: boolean;
  readonly paragraph: string;
  readonly by: string;
  readonly note: string;
  readonly state: RecordRow['state'];
}

/** Only what differs: an untouched mark keeps its day. */
function changeOf(row: RecordRow, form: Form) {
  const secrecy = form.paragraph.trim() === '' ? null : { paragraph: form.paragraph, by: form.by, note: form.note.trim() || null };
  const before = row.secrecy && { paragraph: row.secrecy.paragraph, by: row.secrecy.by, note: row.secrecy.note };
  const number = form.number.trim();
  return {
    title: form.title,
    titleSecret: form.titleSecret,
    state: form.state,
    ...(form.next
      ? { registerNumber: { next: true } }
      : number !== '' && number !== row.registerNumber
        ? { registerNumber: { typed: number } }
        : {}),
    ...(JSON.stringify(secrecy) === JSON.stringify(before) ? {} : { secrecy }),
  };
}
