// A labelled field of several lines, with its help under the label.
import { FieldFrame } from './FieldFrame.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** as the request's body has it */
  readonly name?: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly rows?: number;
  /** said to the ear alone, where what stands beside it says it to the eye */
  readonly hiddenLabel?: boolean;
}

export function TextArea({ label, value, onChange, help, name, maxLength = 500, rows = 3, hiddenLabel = false, ...rules }: Props) {
  return (
    <FieldFrame label={label} help={help} name={name} hiddenLabel={hiddenLabel}>
      {(marks) => (
        <textarea
          {...marks}
          {...rules}
          rows={rows}
          value={value}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
