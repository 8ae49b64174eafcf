// What a part of a split problem is called, and where it is.
import type { ProblemList } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Part {
  readonly n: number;
  readonly name: string;
  readonly area: string;
}
interface Props {
  readonly part: Part;
  readonly areas: ProblemList['areas'];
  readonly onChange: (value: { name?: string; area?: string }) => void;
}

export function PartFields({ part: { n, name, area }, areas, onChange }: Props) {
  const { t, lang } = useWords();
  return (
    <div className="stack">
      <TextField
        label={t('problems.split.part', { n })}
        value={name}
        maxLength={200}
        required
        onChange={(value) => onChange({ name: value })}
      />
      {areas.length > 0 ? (
        <SelectField
          label={t('problems.split.area', { n })}
          value={area}
          options={[{ value: '', text: t('problems.split.same') }, ...areas.map((one) => ({ value: one.key, text: one[lang] }))]}
          onChange={(value) => onChange({ area: value })}
        />
      ) : null}
    </div>
  );
}
