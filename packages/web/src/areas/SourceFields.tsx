// Where something comes from, under what licence, and from which day it is valid.
import { useWords } from '../i18n/use-words.ts';
import { TextField } from '../ui/TextField.tsx';

export interface About {
  readonly name: string;
  readonly validFrom: string;
  readonly source: string;
  readonly licence: string;
}
export const today = (): string => new Date().toLocaleDateString('sv-SE');

interface Props {
  readonly about: About;
  /** whether it also has a name */
  readonly named?: boolean;
  readonly onChange: (about: About) => void;
}

export function SourceFields({ about, named = false, onChange }: Props) {
  const { t } = useWords();
  const field = (key: keyof About) => ({ value: about[key], onChange: (value: string) => onChange({ ...about, [key]: value }) });
  return (
    <div className="twofields">
      {named ? <TextField label={t('areas.name')} name="name" required maxLength={80} {...field('name')} /> : null}
      <TextField label={t('areas.validFrom')} name="validFrom" type="date" required {...field('validFrom')} />
      <TextField label={t('areas.source')} help={t('areas.sourceHelp')} name="source" required maxLength={200} {...field('source')} />
      <TextField label={t('areas.licence')} help={t('areas.licenceHelp')} name="licence" required maxLength={120} {...field('licence')} />
    </div>
  );
}
