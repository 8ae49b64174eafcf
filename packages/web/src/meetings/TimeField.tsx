// A labelled clock time, by the Swedish clock.
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TimeField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="inp" type="time" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
