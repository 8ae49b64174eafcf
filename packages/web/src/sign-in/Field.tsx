// A labelled field that the browser and a password manager understand. What is secret can be shown while it is typed.
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly maxLength?: number;
}

export function Field({ label, value, onChange, help, type = 'text', required = true, ...rest }: Props) {
  const { t } = useWords();
  const id = useId();
  const [shown, setShown] = useState(false);
  const secret = type === 'password';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      <input
        id={id}
        className="inp"
        type={secret && shown ? 'text' : type}
        value={value}
        required={required}
        spellCheck={false}
        autoCapitalize="none"
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      {secret ? (
        <label className="showit">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {t('password.show')}
        </label>
      ) : null}
    </div>
  );
}
