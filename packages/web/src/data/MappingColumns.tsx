// Each column of the file with values from it, and what it is. A field is given once; what is left out is never stored.
import { fields, fieldWords, mapColumn } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { DateOrderChoice } from './DateOrderChoice.tsx';
import type { Mapping, UnknownColumns } from './mapping-types.ts';

interface Props {
  readonly mapping: Mapping;
  readonly columns: UnknownColumns['columns'];
  readonly onChange: (mapping: Mapping) => void;
}

export function MappingColumns({ mapping, columns, onChange }: Props) {
  const { t, lang } = useWords();
  const taken = new Set(Object.values(mapping.columns));
  return (
    <ScrollFrame label={t('mapping.columns')}>
      <table className="tbl cm by-row">
        <caption>{t('mapping.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.column.column')}</th>
            <th scope="col">{t('import.column.examples')}</th>
            <th scope="col">{t('import.column.field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((seen) => {
            const { column, examples, hidden } = seen;
            const now = mapping.columns[column] ?? '';
            return (
              <tr key={column}>
                <td>
                  <code>{column}</code>
                </td>
                <td className="ex" data-label={t('import.column.examples')}>
                  {examples.map((example) => (
                    <span key={example}>{example}</span>
                  ))}
                  {hidden ? <em className="muted small">{t('mapping.hidden')}</em> : null}
                </td>
                <td data-label={t('import.column.field')}>
                  <select
                    className="inp"
                    aria-label={t('mapping.fieldOf', { column })}
                    value={now}
                    onChange={(event) => onChange(mapColumn(mapping, seen, event.target.value))}
                  >
                    <option value="">{t('import.column.leftOut')}</option>
                    {fields
                      .filter((field) => field === now || !taken.has(field))
                      .map((field) => (
                        <option key={field} value={field}>
                          {fieldWords[field]?.[lang] ?? field}
                        </option>
                      ))}
                  </select>
                  <DateOrderChoice mapping={mapping} seen={seen} onChange={onChange} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
