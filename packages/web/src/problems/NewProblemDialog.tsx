// Opens a problem by hand: what people have told, where it comes from, and why it belongs in the register.
import type { OpenProblem, ProblemList } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useProblemChange } from './problem-queries.ts';
import { ReasonField } from './ReasonField.tsx';

const origins = ['survey', 'dialogue', 'walk', 'other'] as const;

export function NewProblemDialog({ areas, onClose }: { readonly areas: ProblemList['areas']; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<(typeof origins)[number]>('survey');
  const [area, setArea] = useState('');
  const [reason, setReason] = useState('');
  const open = useProblemChange((id) => void navigate({ to: '/prioriteringar/problem/$id', params: { id } }));
  const body: OpenProblem = { from, name, reason, node: { category: null, placeType: null, area: area || null, daypart: null } };
  return (
    <DialogForm
      title={t('problems.new')}
      save={t('problems.new.save')}
      ready={name.trim() !== '' && reason.trim().length >= 10}
      sending={open}
      onSave={() => open.mutate({ path: '/api/problems', body })}
      onClose={onClose}
    >
      <p>{t('problems.new.text')}</p>
      <TextField
        label={t('problems.new.name')}
        help={t('problems.new.nameHelp')}
        value={name}
        maxLength={200}
        required
        onChange={setName}
      />
      <SelectField
        label={t('problems.from')}
        value={from}
        options={origins.map((origin) => ({ value: origin, text: t(`problems.origin.${origin}`) }))}
        onChange={setFrom}
      />
      {areas.length > 0 ? (
        <SelectField
          label={t('problems.new.area')}
          value={area}
          options={[{ value: '', text: t('problems.new.everywhere') }, ...areas.map((one) => ({ value: one.key, text: one[lang] }))]}
          onChange={setArea}
        />
      ) : null}
      <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
