// Several of a list, by ticks.
interface Props {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

export function TickList({ legend, options, chosen, onChange }: Props) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {options.map(({ value, text }) => {
        const on = chosen.includes(value);
        return (
          <label key={value} className="tick">
            <input
              type="checkbox"
              checked={on}
              onChange={() => onChange(on ? chosen.filter((one) => one !== value) : [...chosen, value])}
            />
            <span>{text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
