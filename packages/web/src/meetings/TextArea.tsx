// A labelled field of several lines.
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly rows?: number;
  readonly maxLength: number;
  readonly hiddenLabel?: boolean;
}

export function TextArea({ label, value, onChange, help, rows = 3, maxLength, hiddenLabel = false }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={hiddenLabel ? 'sr' : ''}>
        {label}
      </label>
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      <textarea
        id={id}
        className="inp council-area"
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
