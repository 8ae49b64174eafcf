// Several choices at once, as boxes with their words.
interface Props<V extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
}

export function CheckGroup<V extends string | number>({ legend, options, chosen, onChange }: Props<V>) {
  return (
    <fieldset className="mchecks">
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
