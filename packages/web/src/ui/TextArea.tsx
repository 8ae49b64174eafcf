// A labelled field of several lines, with its help under the label.
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly rows?: number;
  /** said to the ear alone, where what stands beside it says it to the eye */
  readonly hiddenLabel?: boolean;
}

export function TextArea({ label, value, onChange, help, maxLength = 500, rows = 3, required = false, hiddenLabel = false }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={hiddenLabel ? 'sr' : undefined}>
        {label}
      </label>
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      <textarea
        id={id}
        className="inp"
        rows={rows}
        value={value}
        required={required}
        maxLength={maxLength}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
