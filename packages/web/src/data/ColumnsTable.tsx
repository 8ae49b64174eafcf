// How each column was understood, also while the rows are still coming. What is not as last time asks; columns that are not mapped are never stored.
import type { ImportPreview } from '@samsyn/domain';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { ColumnAsk } from './ColumnAsk.tsx';

type Column = ImportPreview['columns'][number];
type Ask = ImportPreview['asks'][number];

export function ColumnsTable({ given }: { readonly given: ImportPreview }) {
  const { t } = useWords();
  const { columns, asks } = given;
  const used = columns.filter((column) => column.field !== null).length;
  const missing = asks.filter((ask) => ask.kind === 'missing');
  const fresh = asks.length - missing.length;
  const title =
    asks.length > 0
      ? t('import.columns.drift', { count: columns.length, same: columns.length - fresh, fresh, missing: missing.length })
      : t('import.columns', { count: columns.length, used });
  return (
    <section>
      <ScrollFrame label={t('import.column.field')}>
        <table className="tbl cm by-row">
          <caption>{title}</caption>
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
            {missing.map((ask) => (
              <MissingRow key={ask.column} given={given} ask={ask} />
            ))}
            {columns.map((column) => (
              <ColumnRow key={column.column} given={given} column={column} ask={asks.find((ask) => ask.column === column.column)} />
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

interface RowProps {
  readonly given: ImportPreview;
  readonly column: Column;
  readonly ask: Ask | undefined;
}

function ColumnRow({ given, column, ask }: RowProps) {
  const { t, lang, percent } = useWords();
  const empty = column.empty > 0 ? t('import.column.empty', { count: column.empty }) : null;
  const means = column.personal ? null : meaningOf(column.field);
  const note = [column.note?.[lang].replace(/\.$/, ''), means ? t(means) : null, empty].filter(Boolean).join('. ');
  const asked = ask ? t(ask.kind === 'renamed' ? 'ask.renamed' : 'ask.new', { was: ask.was ?? '' }) : null;
  return (
    <tr className={column.personal || ask ? 'ask' : undefined}>
      <td className="field-name">{column.fieldName?.[lang] ?? t('import.column.leftOut')}</td>
      <td data-label={t('import.column.column')}>
        <code>{column.column}</code>
      </td>
      <td className="ex" data-label={t('import.column.examples')}>
        {[...new Set(column.examples)].map((example) => (
          <span key={example}>{example}</span>
        ))}
      </td>
      <td data-label={t('import.column.parsed')}>
        {column.parseRate === null ? '–' : <ParseRate share={column.parseRate} text={percent(column.parseRate, 1)} />}
      </td>
      <td className={asked ? undefined : 'muted'} data-label={t('import.column.note')}>
        {asked ?? (column.personal ? column.personal[lang] : note)}
      </td>
      <td className="num" data-label={t('import.column.status')}>
        {ask ? <ColumnAsk given={given} ask={ask} /> : <ColumnStatus column={column} />}
      </td>
    </tr>
  );
}

function ParseRate({ share, text }: { readonly share: number; readonly text: string }) {
  return (
    <span className="pr">
      <svg width="72" height="8" aria-hidden="true">
        <rect width="72" height="8" fill="var(--paper-3)" />
        <rect width={72 * share} height="8" fill="var(--seq-6)" />
      </svg>
      <span>{text}</span>
    </span>
  );
}

/** Below this share of its cells a column is worth a look before storing. */
const wellRead = 0.9;

function ColumnStatus({ column }: { readonly column: Column }) {
  const { t } = useWords();
  if (column.personal)
    return (
      <span className="v v-warn">
        <Icon name="warning" />
        <span>{t('import.column.leftOut')}</span>
      </span>
    );
  if (column.field && (column.parseRate ?? 1) < wellRead)
    return (
      <span className="v v-warn">
        <Icon name="warning" />
        <span>{t('import.column.partly')}</span>
      </span>
    );
  return (
    <span className={`v ${column.field ? 'v-ok' : 'v-flat'}`}>
      <Icon name={column.field ? 'check' : 'out'} />
      <span>{t(column.field ? 'import.column.understood' : 'import.column.leftOut')}</span>
    </span>
  );
}

function MissingRow({ given, ask }: { readonly given: ImportPreview; readonly ask: Ask }) {
  const { t, lang } = useWords();
  return (
    <tr className="ask">
      <td className="field-name">{ask.fieldName?.[lang] ?? ''}</td>
      <td data-label={t('import.column.column')}>
        <code>{ask.column}</code>
      </td>
      <td data-label={t('import.column.examples')}>–</td>
      <td data-label={t('import.column.parsed')}>–</td>
      <td data-label={t('import.column.note')}>{t('ask.missing')}</td>
      <td className="num" data-label={t('import.column.status')}>
        <ColumnAsk given={given} ask={ask} />
      </td>
    </tr>
  );
}
