// The file read in another way than was decided: profile, encoding, delimiter, sheet, line of headings.
import type { ImportPreview, ReadingChoice } from '@samsyn/domain';
import { useState } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useDeliveryMutation } from './delivery-mutation.ts';

const encodings = [
  { value: 'utf-8', text: 'UTF-8' },
  { value: 'windows-1252', text: 'Windows-1252' },
  { value: 'iso-8859-1', text: 'ISO-8859-1' },
  { value: 'macintosh', text: 'Mac Roman' },
  { value: 'utf-16le', text: 'UTF-16 LE' },
  { value: 'utf-16be', text: 'UTF-16 BE' },
] as const;
const delimiters: readonly { readonly value: ';' | ',' | '\t' | '|'; readonly word: MessageKey }[] = [
  { value: ';', word: 'import.delimiter.semicolon' },
  { value: ',', word: 'import.delimiter.comma' },
  { value: '\t', word: 'import.delimiter.tab' },
  { value: '|', word: 'import.delimiter.pipe' },
];

export function ReadingDialog({ given, onClose }: { readonly given: ImportPreview; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const { chosen, sheets, profiles } = given.reading;
  const [choice, setChoice] = useState<ReadingChoice>(chosen);
  const [line, setLine] = useState(chosen.headerLine === null ? '' : String(chosen.headerLine));
  const send = useDeliveryMutation(given.id, onClose);
  const set = (part: Partial<ReadingChoice>) => setChoice({ ...choice, ...part });
  const decide = { value: '', text: t('reading.decide') } as const;
  return (
    <DialogForm
      title={t('reading.title')}
      save={t('reading.save')}
      ready={line === '' || /^\d{1,4}$/.test(line)}
      sending={send}
      onSave={() => send.mutate({ method: 'POST', path: 'reading', body: { ...choice, headerLine: line === '' ? null : Number(line) } })}
      onClose={onClose}
    >
      <SelectField
        label={t('reading.profile')}
        value={choice.profile ?? ''}
        options={[decide, ...profiles.map(({ key, name }) => ({ value: key, text: name[lang] }))]}
        onChange={(value) => set({ profile: value === '' ? null : value })}
        name="profile"
      />
      <SelectField
        label={t('reading.encoding')}
        value={choice.encoding ?? ''}
        options={[decide, ...encodings]}
        onChange={(value) => set({ encoding: value === '' ? null : value })}
        name="encoding"
      />
      <SelectField
        label={t('reading.delimiter')}
        value={choice.delimiter ?? ''}
        options={[decide, ...delimiters.map(({ value, word }) => ({ value, text: t(word) }))]}
        onChange={(value) => set({ delimiter: value === '' ? null : value })}
        name="delimiter"
      />
      {sheets.length > 1 ? (
        <SelectField
          label={t('reading.sheet')}
          value={choice.sheet ?? ''}
          options={[decide, ...sheets.map((sheet) => ({ value: sheet, text: sheet }))]}
          onChange={(value) => set({ sheet: value === '' ? null : value })}
          name="sheet"
        />
      ) : null}
      <TextField
        label={t('reading.headerLine')}
        help={t('reading.headerHelp')}
        value={line}
        onChange={setLine}
        name="headerLine"
        maxLength={4}
      />
    </DialogForm>
  );
}
