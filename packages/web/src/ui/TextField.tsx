// A labelled field of one line, with its help under the label.
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly type?: 'text' | 'date' | 'number' | 'email';
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** of a number: 'any' where it need not be whole */
  readonly step?: number | 'any';
  readonly maxLength?: number;
  readonly pattern?: string;
  /** the id of a list of suggestions */
  readonly list?: string;
}

export function TextField({ label, value, onChange, help, type = 'text', maxLength = 400, ...rules }: Props) {
  const id = useId();
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
        type={type}
        value={value}
        maxLength={maxLength}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rules}
      />
    </div>
  );
}
