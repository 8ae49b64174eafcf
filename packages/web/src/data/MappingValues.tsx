// The file's own values of kind, and which of Samsyn's kinds each is. Nothing is guessed: what is not decided counts as other events.
import { categories, categoryWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import type { Mapping } from './mapping-types.ts';

export function MappingValues({ mapping, onChange }: { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void }) {
  const { t, lang } = useWords();
  return (
    <ScrollFrame label={t('mapping.values')}>
      <table className="tbl">
        <caption>{t('mapping.values')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.quarantine.value')}</th>
            <th scope="col">{t('correct.kind')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(mapping.categories).map(([value, category]) => (
            <tr key={value}>
              <td>{value}</td>
              <td>
                <select
                  className="inp"
                  aria-label={t('mapping.kindOf', { value })}
                  value={category}
                  onChange={(event) => onChange({ ...mapping, categories: { ...mapping.categories, [value]: event.target.value } })}
                >
                  <option value="">{t('mapping.undecided')}</option>
                  {categories.map(({ key, parent }) => (
                    <option key={key} value={key}>
                      {`${parent < 0 ? '' : '– '}${categoryWords[key]?.[lang].many ?? key}`}
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
