// Corrects all rows that are alike in another way than the one proposed: another value, without the field, as a kind of event.
import { type CorrectionKind, categories, categoryWords, type QuarantineGroup } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { correctionName } from './correction-words.ts';
import { useDeliveryMutation } from './delivery-mutation.ts';

interface Props {
  readonly id: string;
  readonly group: QuarantineGroup;
  /** null: every value of the group */
  readonly value: string | null;
  readonly rows: number;
  readonly onClose: () => void;
}

export function CorrectDialog({ id, group, value, rows, onClose }: Props) {
  const { t, lang } = useWords();
  const [kind, setKind] = useState<CorrectionKind>(group.kinds[0] ?? 'without');
  const [text, setText] = useState('');
  const [category, setCategory] = useState('other');
  const send = useDeliveryMutation(id, onClose);
  const replacement = kind === 'replace' ? text.trim() : kind === 'category' ? category : null;
  return (
    <DialogForm
      title={t('correct.title', { rows })}
      save={t('correct.save')}
      ready={replacement !== ''}
      sending={send}
      onSave={() =>
        send.mutate({ method: 'POST', path: 'corrections', body: { fault: group.fault, column: group.column, value, kind, replacement } })
      }
      onClose={onClose}
    >
      <p className="muted">{t('correct.what', { column: group.column, value: value ?? t('correct.every') })}</p>
      <SelectField
        label={t('correct.how')}
        value={kind}
        options={group.kinds.map((one) => ({ value: one, text: correctionName(t, group.fault, one) }))}
        onChange={setKind}
        name="kind"
      />
      {kind === 'replace' ? (
        <TextField label={t('correct.value')} value={text} onChange={setText} name="replacement" maxLength={200} />
      ) : null}
      {kind === 'category' ? (
        <SelectField
          label={t('correct.kind')}
          value={category}
          options={categories.map(({ key }) => ({ value: key, text: categoryWords[key]?.[lang].many ?? key }))}
          onChange={setCategory}
          name="replacement"
        />
      ) : null}
    </DialogForm>
  );
}
