// A field of one line with its label and help, for the register's forms.
interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly most: number;
  readonly required?: boolean;
  readonly type?: 'text' | 'email' | 'number';
  /** the id of a list of suggestions */
  readonly list?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ id, label, help, value, most, required, type = 'text', list, onChange }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        type={type}
        value={value}
        maxLength={most}
        required={required ?? false}
        autoComplete="off"
        {...(list ? { list } : {})}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
    </div>
  );
}
