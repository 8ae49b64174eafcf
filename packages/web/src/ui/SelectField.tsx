// A labelled choice among a few.
import { FieldFrame } from './FieldFrame.tsx';

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onChange: (value: V) => void;
  /** as the request's body has it */
  readonly name?: string;
}

export function SelectField<V extends string>({ label, value, options, onChange, name }: Props<V>) {
  return (
    <FieldFrame label={label} name={name}>
      {(marks) => (
        <select
          {...marks}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
