// A labelled field of one line, with its help under the label.
import { FieldFrame } from './FieldFrame.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** as the request's body has it */
  readonly name?: string;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'number' | 'email';
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

export function TextField({ label, value, onChange, help, name, type = 'text', maxLength = 400, ...rules }: Props) {
  return (
    <FieldFrame label={label} help={help} name={name}>
      {(marks) => (
        <input {...marks} {...rules} type={type} value={value} maxLength={maxLength} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
