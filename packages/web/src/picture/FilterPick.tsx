// One filter: its name, what is chosen, and the choices, branches indented under their parents.
import { Icon } from '../ui/Icon.tsx';

export interface PickOption {
  readonly value: string;
  readonly text: string;
  readonly depth?: number;
}

interface Props {
  readonly name: string;
  readonly value: string;
  readonly on: boolean;
  /** what stands first and means that nothing is chosen */
  readonly none: string;
  readonly options?: readonly PickOption[];
  readonly groups?: readonly { readonly name: string; readonly options: readonly PickOption[] }[];
  /** what is said of a value in the address that is none of the choices */
  readonly unlisted?: string;
  readonly onChoose: (value: string) => void;
}

const indent = '\u2003';

function Options({ options }: { readonly options: readonly PickOption[] }) {
  return options.map(({ value, text, depth = 0 }) => (
    <option key={value} value={value}>
      {`${indent.repeat(depth)}${text}`}
    </option>
  ));
}

export function FilterPick({ name, value, on, none, options = [], groups = [], unlisted, onChoose }: Props) {
  const known = value === '' || [...options, ...groups.flatMap((group) => group.options)].some((option) => option.value === value);
  return (
    <label className={`pick${on ? ' on' : ''}`}>
      <em>{name}</em>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {known ? null : <option value={value}>{unlisted ?? value}</option>}
        <Options options={options} />
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.name} label={group.name}>
              <Options options={group.options} />
            </optgroup>
          ))}
      </select>
      <Icon name="chevron" />
    </label>
  );
}
