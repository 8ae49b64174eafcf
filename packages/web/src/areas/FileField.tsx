// A file to look at: chosen from the disk, its name shown by the browser.
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  readonly onChosen: (file: File | null) => void;
}

export function FileField({ label, help, accept, onChosen }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="help" id={`${id}-help`}>
        {help}
      </span>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChosen(event.target.files?.[0] ?? null)}
      />
    </div>
  );
}
