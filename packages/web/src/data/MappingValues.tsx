// The file's own values of one field, and which of Samsyn's each is. Only a value that is the very name of ours is decided beforehand.
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly caption: string;
  /** heading of the column with our values */
  readonly ours: string;
  readonly undecided: string;
  /** value of the file → key of ours, '' = not decided */
  readonly decided: Readonly<Record<string, string>>;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (decided: Record<string, string>) => void;
}

export function MappingValues({ caption, ours, undecided, decided, options, onChange }: Props) {
  const { t } = useWords();
  return (
    <ScrollFrame label={caption}>
      <table className="tbl cm by-row">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.quarantine.value')}</th>
            <th scope="col">{ours}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(decided).map(([value, key]) => (
            <tr key={value}>
              <td>{value}</td>
              <td data-label={ours}>
                <select
                  className="inp"
                  aria-label={t('mapping.kindOf', { value })}
                  value={key}
                  onChange={(event) => onChange({ ...decided, [value]: event.target.value })}
                >
                  <option value="">{undecided}</option>
                  {options.map(({ value: option, text }) => (
                    <option key={option} value={option}>
                      {text}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
