// One text in both languages, to write in: Swedish and English side by side.
import { useId } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Pair {
  readonly sv: string;
  readonly en: string;
}
interface Props {
  readonly label: string;
  readonly value: Pair;
  readonly onChange: (value: Pair) => void;
  readonly rows?: number;
  readonly most?: number;
}

export function TextPair({ label, value, onChange, rows = 8, most = 8000 }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className="pair">
      <legend>{label}</legend>
      {(['sv', 'en'] as const).map((lang) => (
        <div className="field" key={lang}>
          <label htmlFor={`${id}-${lang}`}>{t(lang === 'sv' ? 'agreement.inSwedish' : 'agreement.inEnglish')}</label>
          <textarea
            id={`${id}-${lang}`}
            className="inp"
            lang={lang}
            rows={rows}
            maxLength={most}
            value={value[lang]}
            onChange={(event) => onChange({ ...value, [lang]: event.target.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
