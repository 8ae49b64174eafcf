// The columns of a list: what each shows, what it is called, and what a spreadsheet or an order takes from it.
import type { SheetValue } from '@samsyn/domain';
import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  /** what the reader's choice is kept under */
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** a plain value; a column of buttons has none */
  readonly value?: (row: Row) => SheetValue;
  /** names the row: its cells are row headers, and it is always shown */
  readonly names?: boolean;
  readonly number?: boolean;
  readonly className?: string;
  /** the heading is for screen readers alone: a column of buttons */
  readonly quiet?: boolean;
}

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });
export const listFeatures = features;
export type ListFeatures = typeof features;

/** As the table library takes them. Text is ordered as its readers' alphabet orders it; what is unknown stands last, whichever way. */
export function listColumns<Row extends RowData>(columns: readonly DataColumn<Row>[], lang: string): ColumnDef<ListFeatures, Row>[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return columns.map(({ id, name, value, names }) => ({
    id,
    header: name,
    accessorFn: (row: Row) => value?.(row) ?? undefined,
    enableHiding: !names,
    enableSorting: value !== undefined,
    sortUndefined: 'last',
    sortFn: (a, b) => {
      const [left, right] = [value?.(a.original) ?? '', value?.(b.original) ?? ''];
      return typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right));
    },
  }));
}
