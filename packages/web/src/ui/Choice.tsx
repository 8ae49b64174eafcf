// One of a few, side by side: the browser's own radio buttons in one frame.
import { useId } from 'react';

interface Props<Value extends string> {
  /** what is chosen, said to those who do not see the row */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
  /** the row's own look beside that of all */
  readonly className?: string;
}

export function Choice<Value extends string>({ label, value, options, onChoose, className = '' }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={`seg ${className}`.trim()}>
      <legend className="sr">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" className="sr" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
