// Why: several lines, without anyone's personal data; the server refuses those.
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}

export function ReasonField({ label, help, value, required = true, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      <textarea
        id={id}
        className="inp"
        rows={2}
        maxLength={2000}
        required={required}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
