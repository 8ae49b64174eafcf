// How each column was understood. Columns that are not mapped are never stored; personal ones say so.
import type { ImportPreview } from '@samsyn/domain';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

type Column = ImportPreview['columns'][number];

export function ColumnsTable({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useWords();
  const used = columns.filter((column) => column.field !== null).length;
  return (
    <section>
      <ScrollFrame label={t('import.column.field')}>
        <table className="tbl cm">
          <caption>{t('import.columns', { count: columns.length, used })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.column.field')}</th>
              <th scope="col">{t('import.column.column')}</th>
              <th scope="col">{t('import.column.examples')}</th>
              <th scope="col">{t('import.column.parsed')}</th>
              <th scope="col">{t('import.column.note')}</th>
              <th scope="col" className="num">
                {t('import.column.status')}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow key={column.column} column={column} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}

const meanings = {
  id: 'import.means.id',
  code: 'import.means.code',
  to: 'import.means.to',
  count: 'import.means.count',
  latitude: 'import.means.coordinate',
  longitude: 'import.means.coordinate',
} as const;

/** How a column is taken, where that is not plain from the field's name. */
function meaningOf(field: string | null): MessageKey | null {
  if (field === null) return 'import.means.nothing';
  return field in meanings ? meanings[field as keyof typeof meanings] : null;
}

function ColumnRow({ column }: { readonly column: Column }) {
  const { t, lang, percent } = useWords();
  const empty = column.empty > 0 ? t('import.column.empty', { count: column.empty }) : null;
  const means = column.personal ? null : meaningOf(column.field);
  const note = [column.note?.[lang], means ? t(means) : null, empty].filter(Boolean).join('. ');
  return (
    <tr className={column.personal ? 'ask' : undefined}>
      <td>
        <b style={{ fontWeight: 'var(--w-medium)' }}>{column.fieldName?.[lang] ?? t('import.column.leftOut')}</b>
      </td>
      <td>
        <code>{column.column}</code>
      </td>
      <td className="ex">
        {[...new Set(column.examples)].slice(0, 4).map((example) => (
          <span key={example}>{example}</span>
        ))}
      </td>
      <td>
        {column.parseRate === null ? (
          '–'
        ) : (
          <span className="pr">
            <svg width="72" height="8" aria-hidden="true">
              <rect width="72" height="8" fill="var(--paper-3)" />
              <rect width={72 * column.parseRate} height="8" fill="var(--seq-6)" />
            </svg>
            <span>{percent(column.parseRate, 1)}</span>
          </span>
        )}
      </td>
      <td className="muted">{column.personal ? column.personal[lang] : note}</td>
      <td className="num">
        {column.personal ? (
          <span className="v v-warn">
            <Icon name="warning" />
            <span>{t('import.column.leftOut')}</span>
          </span>
        ) : (
          <span className={`v ${column.field ? 'v-ok' : 'v-flat'}`}>
            <Icon name={column.field ? 'check' : 'out'} />
            <span>{t(column.field ? 'import.column.understood' : 'import.column.leftOut')}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
