// The frame of every long list: its own place to scroll, columns to choose among, order by a heading where the whole list is here, a copy for the
// spreadsheet, and more of it on request. Rows that leave for a stated purpose are not copied here: they have their own way out, which is logged.
import { sheetCell } from '@samsyn/domain';
import { type RowData, type SortDirection, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { remember, remembered } from '../preferences/browser-memory.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { CopyButton } from './CopyTable.tsx';
import { type DataColumn, listColumns, listFeatures } from './data-columns.ts';
import { Icon } from './Icon.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';
import { ownDecimalSign, useCopied } from './use-copied.ts';

interface Props<Row> {
  /** what the choice of columns is kept under in this browser */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  /** null while they are fetched */
  readonly rows: readonly Row[] | null;
  readonly rowKey: (row: Row, index: number) => string;
  readonly rowClass?: (row: Row) => string | undefined;
  /** said in place of rows when there are none */
  readonly empty: string;
  readonly className?: string;
  /** the rows may be taken along as they stand */
  readonly copies?: boolean;
  /** a list that comes page by page: the server has put it in order */
  readonly more?: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
    readonly said?: string;
  };
  /** beside the choice of columns */
  readonly aside?: ReactNode;
}

const kept = (name: string) => `samsyn.columns.${name}`;

export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { name, caption, columns, rows, rowKey, rowClass, empty, className = '', copies = false, more, aside } = props;
  const { t, lang } = useWords();
  const { copied, copy } = useCopied();
  const [hidden, setHidden] = useState<readonly string[]>(() => remembered(kept(name))?.split(' ').filter(Boolean) ?? []);
  const data = useMemo(() => [...(rows ?? [])], [rows]);
  const table = useTable({
    features: listFeatures,
    columns: useMemo(() => listColumns(columns, lang), [columns, lang]),
    data,
    getRowId: rowKey,
    state: { columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])) },
    enableSorting: more === undefined,
    enableMultiSort: false,
    sortDescFirst: false,
  });
  const own = new Map(columns.map((column) => [column.id, column]));
  const shown = table.getVisibleLeafColumns().flatMap(({ id }) => own.get(id) ?? []);
  const optional = columns.filter(({ names, quiet }) => !names && !quiet);
  const choose = (chosen: ReadonlySet<string>) => {
    const next = optional.filter(({ id }) => !chosen.has(id)).map(({ id }) => id);
    setHidden(next);
    remember(kept(name), next.join(' '));
  };
  const taken = () => shown.filter(({ value }) => value !== undefined);
  const cells = () =>
    table.getRowModel().rows.map((row) => taken().map(({ value }) => sheetCell(value?.(row.original) ?? null, ownDecimalSign())));
  const some = data.length > 0;
  return (
    <div className="list-frame">
      {some ? (
        <div className="list-tools">
          {aside}
          {copies && 'clipboard' in navigator ? (
            <CopyButton
              copied={copied}
              onCopy={() =>
                void copy(
                  taken().map((column) => column.name),
                  cells(),
                )
              }
            />
          ) : null}
          {optional.length > 1 ? (
            <ColumnChoice columns={optional} shown={optional.map(({ id }) => id).filter((id) => !hidden.includes(id))} onChoose={choose} />
          ) : null}
        </div>
      ) : null}
      <ScrollFrame label={caption}>
        <table className={`tbl ${className}`} aria-busy={rows === null}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {shown.map(({ id, name: head, number, quiet }) => {
                const column = table.getColumn(id);
                const sorted = column?.getIsSorted() ?? false;
                return (
                  <th key={id} scope="col" className={number ? 'num' : undefined} {...(sorted ? { 'aria-sort': direction[sorted] } : {})}>
                    {quiet ? <span className="sr">{head}</span> : null}
                    {!quiet && some && column?.getCanSort() ? (
                      <button type="button" className="sorts" onClick={column.getToggleSortingHandler()}>
                        {head}
                        {sorted ? <Icon name={sorted === 'asc' ? 'up' : 'chevron'} /> : null}
                      </button>
                    ) : null}
                    {!quiet && !(some && column?.getCanSort()) ? head : null}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} className={rowClass?.(row.original)}>
                {shown.map((column) => (
                  <Cell key={column.id} column={column} row={row.original} index={row.index} />
                ))}
              </tr>
            ))}
            {rows === null || some ? null : (
              <tr>
                <td colSpan={shown.length} className="muted">
                  {empty}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollFrame>
      {more?.hasNextPage ? (
        <p className="after">
          <button type="button" className="btn" disabled={more.isFetchingNextPage} onClick={() => more.fetchNextPage()}>
            {more.said ?? t('table.more')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

const direction = { asc: 'ascending', desc: 'descending' } as const satisfies Record<SortDirection, string>;

function Cell<Row>({ column, row, index }: { readonly column: DataColumn<Row>; readonly row: Row; readonly index: number }) {
  const className = [column.number ? 'num' : '', column.className ?? ''].join(' ').trim() || undefined;
  const content = column.cell(row, index);
  return column.names ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className} {...(column.quiet ? {} : { 'data-label': column.name })}>
      {content}
    </td>
  );
}
