// Adds a figure: what, how many, in which year, by whose figure – and first of all, for which area it is counted.
import {
  type CountedLevel,
  countedLevels,
  countedLevelWords,
  exposureKinds,
  exposureKindWords,
  presenceKinds,
  presenceKindWords,
  resourceList,
} from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

export function FigureDialog({ municipality, onClose }: { readonly municipality: string; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [level, setLevel] = useState<CountedLevel>('municipality');
  const [area, setArea] = useState('');
  const [what, setWhat] = useState('resource officers');
  const [value, setValue] = useState('');
  const [year, setYear] = useState('');
  const [source, setSource] = useState('');
  const queries = useQueryClient();
  const kinds = [
    ...presenceKinds.map((kind) => ({ value: `resource ${kind}`, text: presenceKindWords[kind].many[lang] })),
    ...exposureKinds.map((kind) => ({ value: `exposure ${kind}`, text: exposureKindWords[kind][lang] })),
  ];
  const add = useMutation({
    mutationFn: () => {
      const [side, kind] = what.split(' ');
      const counted = { level, name: level === 'municipality' ? municipality : area };
      return write(resourceList, 'POST', '/api/presence/figures', {
        side,
        kind,
        counted,
        year: Number(year),
        value: Number(value),
        source,
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['figures'] });
      onClose();
    },
  });
  return (
    <DialogForm title={t('figures.add')} save={t('figures.save')} sending={add} onSave={() => add.mutate()} onClose={onClose}>
      <SelectField
        label={t('figures.countedFor')}
        name="level"
        value={level}
        options={countedLevels.map((one) => ({ value: one, text: countedLevelWords[one][lang] }))}
        onChange={setLevel}
      />
      {level === 'municipality' ? null : (
        <TextField
          label={t('figures.areaName')}
          help={t('figures.areaHelp')}
          name="area"
          value={area}
          required
          maxLength={80}
          onChange={setArea}
        />
      )}
      <SelectField label={t('figures.what')} name="what" value={what} options={kinds} onChange={setWhat} />
      <TextField label={t('figures.value')} type="number" min={1} name="value" value={value} required onChange={setValue} />
      <TextField label={t('figures.year')} type="number" min={1990} max={2100} name="year" value={year} required onChange={setYear} />
      <TextField
        label={t('figures.source')}
        help={t('figures.sourceHelp')}
        name="source"
        value={source}
        required
        maxLength={200}
        onChange={setSource}
      />
    </DialogForm>
  );
}
