// Every file that was handed over, newest first.
import type { ImportSummary } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/data-columns.ts';
import { Icon } from '../ui/Icon.tsx';
import { shownState, stateMarks } from './delivery-state.ts';

export function DeliveriesTable({ rows }: { readonly rows: readonly ImportSummary[] | null }) {
  const { t, n, bytes, date } = useWords();
  const columns: DataColumn<ImportSummary>[] = [
    {
      id: 'file',
      name: t('data.delivery.file'),
      names: true,
      value: ({ file }) => file,
      cell: (row) => (
        <>
          <Link to="/data/leverans/$id" params={{ id: row.id }}>
            {row.file}
          </Link>{' '}
          <span className="muted small">{bytes(row.bytes)}</span>
        </>
      ),
    },
    { id: 'when', name: t('data.delivery.when'), value: ({ at }) => at.slice(0, 10), cell: ({ at }) => date(at) },
    {
      id: 'rows',
      name: t('data.delivery.rows'),
      number: true,
      value: (row) => row.rows?.read ?? null,
      cell: (row) => (row.rows ? n(row.rows.read) : ''),
    },
    {
      id: 'state',
      name: t('data.delivery.state'),
      value: (row) => t(`data.state.${shownState(row)}`),
      cell: (row) => (
        <span className={`v ${stateMarks[shownState(row)].tone}`}>
          <Icon name={stateMarks[shownState(row)].icon} />
          <span>{t(`data.state.${shownState(row)}`)}</span>
        </span>
      ),
    },
  ];
  return (
    <DataTable
      name="deliveries"
      caption={t('data.deliveries')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('data.deliveries.none')}
      copies
      className="by-row flows"
    />
  );
}
